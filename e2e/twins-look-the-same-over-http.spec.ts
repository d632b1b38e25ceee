import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { ask, crawl } from './crawler.ts';
import { newDataFolder } from './data-folder.ts';
import { expect, test } from './journey.ts';
import { runProgram } from './ops-command.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';

test.setTimeout(900_000);

let servers: [OwnServer, OwnServer];

test.beforeAll(async ({ isMobile }) => {
  test.skip(isMobile, 'it is the servers that are tried');
  test.setTimeout(900_000);
  const one = await newDataFolder();
  const other = mkdtempSync(join(tmpdir(), 'medborgarlofte-'));
  cpSync(one, other, { recursive: true });
  for (const folder of [one, other]) rmSync(join(folder, 'public.db'));
  change(other, secrets);
  servers = (await Promise.all([one, other].map((DATA_DIR) => startOwnServer({ DATA_DIR, EXAMPLES: 'on' })))) as [OwnServer, OwnServer];
});

test.afterAll(async () => {
  for (const server of servers ?? []) await server.stop();
});

/** The site's own pages, the municipality whose secrets differ, and one whose don't. CRAWL=all takes every municipality. */
const isWanted = (path: string) =>
  process.env.CRAWL === 'all' ||
  /^\/(en\/?)?(_next\/.*|exempelkommun.*|lidkoping.*|sa-bedomer-vi|ordlista|oppna-data.*|om|tillganglighet|kakor|personuppgifter|api\/.*)?$/.test(path);

test('two working stores that differ only in secrets can’t be told apart from outside', async () => {
  const differing: string[] = [];
  const asked = await crawl(isWanted, async (path, headers) => {
    const [a, b] = await Promise.all(servers.map(({ url }) => ask(url, path, headers)));
    if (!a || !b) throw new Error(path);
    if (a.status !== b.status || a.headers !== b.headers || !a.body.equals(b.body)) differing.push(`${path} ${JSON.stringify(headers)}`);
    return a;
  });
  expect(differing).toEqual([]);
  expect(asked).toBeGreaterThan(300);
  test.info().annotations.push({ type: 'asked', description: String(asked) });

  change(servers[1].dataDir, asIfPlansWereDone);
  expect((await runProgram(servers[1].dataDir, 'ops/prepare.ts')).code).toBe(0);
  await expect
    .poll(async () => {
      const [a, b] = await Promise.all(servers.map(({ url }) => ask(url, '/exempelkommun', {})));
      return a && b && a.body.equals(b.body);
    })
    .toBe(false);
});

/**
 * Plans, drafts, names, notes, exact days within a month, ids and stamps of what is kept inside. Where weekdays are told a day is moved by whole weeks, unless
 * its night lies in the next month; where too few passes lie behind for any number, the hours are others too.
 */
const secrets = `
  UPDATE activity SET note = 'Hemlig anteckning ' || id, version = version + 3;
  UPDATE activity SET "from" = '12:10', "to" = '15:40' WHERE place = 'Hamnen' AND "from" IS NOT NULL AND state = 'done' AND "on" < date('now', '-70 days');
  UPDATE activity SET "on" = substr("on", 1, 8) || printf('%02d', 8 + (CAST(substr("on", 9, 2) AS INTEGER) - 1) % 7)
    WHERE (coalesce("to" > "from", 1) OR substr(date("on", '+1 day'), 1, 7) = substr("on", 1, 7)) AND state = 'done' AND "on" < date('now', '-70 days')
    AND commitment_id IN (SELECT id FROM "commitment" WHERE publication_class IN ('delayed', 'people'));
  UPDATE activity SET place = 'Hemlig plats', "on" = date("on", '+1 day'), "from" = '03:00', "to" = '05:00' WHERE state = 'planned';
  UPDATE situation_picture SET internal = 'Hemlig lägesbild';
  UPDATE person SET name = 'Hemlig person';
  INSERT INTO pledge (id, key, slug, state) VALUES ('hemligt000000000', 'hemligt', 'hemligt', 'draft');
  INSERT INTO pledge_municipality (id, pledge_id, organisation_id, position) SELECT 'hemligt000000001', 'hemligt000000000', id, 0 FROM organisation WHERE key = 'lidkoping';
  INSERT INTO pledge_party (id, pledge_id, organisation_id, position) SELECT 'hemligt000000002', 'hemligt000000000', id, 0 FROM organisation WHERE key = 'lidkoping';
`;
const asIfPlansWereDone = `UPDATE activity SET state = 'done', "on" = date('now', '-3 days'), quantity = 1 WHERE state = 'planned';`;

function change(folder: string, statements: string): void {
  const working = new Database(join(folder, 'working.db'));
  working.pragma('foreign_keys = OFF');
  working.exec(statements);
  working.close();
}
