import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { exampleAccounts } from '../../examples/accounts.ts';
import { expect, test } from '../journey.ts';
import { type OwnServer, startOwnServer } from '../own-server.ts';
import { type ExampleRole, signIn } from '../sign-in.ts';

test.describe.configure({ mode: 'default', timeout: 120_000 });

const roles = Object.keys(exampleAccounts) as ExampleRole[];
const password = 'ett-exempel-till-alla';

test('each is in the README, with the password', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  for (const { email } of Object.values(exampleAccounts)) expect(readme).toContain(email.replace('@exempelkommun.example', ''));
  expect(readme).toContain(password);
});

test.describe('on a server of its own', () => {
  let server: OwnServer;

  test.beforeAll(async ({ isMobile }) => {
    test.skip(isMobile, 'a server keeps the same people out from a phone');
    test.setTimeout(120_000);
    server = await startOwnServer();
  });

  test.afterAll(() => server?.stop());

  test('each signs in, and reaches nothing but the examples', async ({ browser }) => {
    expect(server.said()).toMatch(/^8 example accounts can sign in at \/arbete and reach nothing but Exempelkommun/m);
    const foreign = foreignIds(server.dataDir);
    for (const role of roles) {
      const page = await (await browser.newContext()).newPage();
      await signIn(page, role, server.url);
      const organisation = await page.getByRole('banner').getByRole('link').first().textContent();
      expect(organisation, role).toMatch(/Exempel/);
      for (const path of ['/arbete', '/arbete/loften', '/arbete/historik', '/arbete/siffror', '/arbete/logga', '/arbete/personer']) {
        await page.goto(`${server.url}${path}`);
        const words = (await page.getByRole('main').textContent()) ?? '';
        for (const name of ['Lidköping', 'Skara', 'Göteborg', 'Strängnäs']) expect(words, `${role} ${path}`).not.toContain(name);
      }
      for (const { path, verb, input } of foreign) {
        if (path) expect([403, 404], `${role} ${path}`).toContain((await page.request.get(`${server.url}${path}`)).status());
        const answer = await page.request.post(`${server.url}/api/arbete/${verb}`, { data: input, headers: { Origin: server.url } });
        expect([403, 404], `${role} ${verb}`).toContain(answer.status());
      }
      await page.context().close();
    }
  });

  test('none signs in, and no session of theirs holds, while the examples are off', async ({ browser }) => {
    const page = await (await browser.newContext()).newPage();
    await signIn(page, 'municipality-coordinator', server.url);
    const { dataDir } = server;
    const off = await startOwnServer({ EXAMPLES: 'off', DATA_DIR: dataDir });
    try {
      expect(off.said()).not.toContain('example accounts');
      await page.context().addCookies((await page.context().cookies()).map((cookie) => ({ ...cookie })));
      await page.goto(`${off.url}/arbete`);
      await expect(page, 'a session from before').toHaveURL(/\/arbete\/logga-in$/);
      await expect(page.getByText('Prova med ett exempelkonto')).toHaveCount(0);
      for (const role of roles) {
        await page.goto(`${off.url}/arbete/logga-in`);
        await page.getByLabel('E-postadress').fill(exampleAccounts[role].email);
        await page.getByLabel('Lösenord').fill(password);
        await page.getByRole('button', { name: 'Logga in', exact: true }).click();
        await expect(page.getByRole('alert').first(), role).toContainText('stämmer inte');
      }
    } finally {
      await off.stop();
    }
  });
});

/** Things of a real municipality, by their ids: a page and a verb about each. */
function foreignIds(dataDir: string): { path: string | null; verb: string; input: object }[] {
  const db = new SqliteDatabase(join(dataDir, 'working.db'), { readonly: true });
  const one = (sql: string) => (db.prepare<[], { id: string }>(sql).get() as { id: string }).id;
  const pledge = one("SELECT id FROM pledge WHERE key = 'lidkoping-2020'");
  const commitment = one(
    `SELECT commitment.id FROM commitment JOIN focus_area ON focus_area.id = commitment.focus_area_id WHERE focus_area.pledge_id = '${pledge}' LIMIT 1`,
  );
  const organisation = one("SELECT id FROM organisation WHERE key = 'lidkoping'");
  db.close();
  return [
    { path: `/arbete/lofte/${pledge}`, verb: 'takedown.make', input: { noun: 'commitment', subject: commitment, reason: 'Prov' } },
    { path: `/arbete/atagande/${commitment}`, verb: 'activity.log', input: { commitment, on: '2026-01-01', quantity: 1 } },
    {
      path: null,
      verb: 'person.invite',
      input: { organisation, email: 'a@exempelkommun.example', role: 'admin', tokenHash: '0'.repeat(64) },
    },
  ];
}
