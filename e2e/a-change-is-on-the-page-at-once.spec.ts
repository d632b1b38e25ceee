import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newDataFolder } from './data-folder.ts';
import { commitmentRow, expect, test } from './journey.ts';
import { runProgram } from './ops-command.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';

test.describe.configure({ mode: 'default' });

let server: OwnServer;

test.beforeAll(async ({ isMobile }) => {
  test.skip(isMobile, 'it is the server that is tried');
  server = await startOwnServer({ DATA_DIR: await newDataFolder() });
});

test.afterAll(() => server?.stop());

test('an import while the server runs is seen by the next reader', async ({ page, request }) => {
  await page.goto(`${server.url}/skara/2018`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tre av fem åtaganden uppfylldes. Ett är inte redovisat.');

  const file = join(server.dataDir, 'skara.json');
  expect((await runProgram(server.dataDir, 'ops/ops.ts', 'export', '--municipality', 'skara', '--out', file)).code).toBe(0);
  const document = JSON.parse(readFileSync(file, 'utf8'));
  const [inspections] = document.pledges.find(({ slug }: { slug: string }) => slug === '2018').focusAreas[0].commitments;
  inspections.figures[0].value = 3;
  writeFileSync(file, JSON.stringify(document));
  const imported = await runProgram(server.dataDir, 'ops/ops.ts', 'import', file);
  expect(imported).toMatchObject({ code: 0, faults: '' });
  expect(imported.said).toContain('1 changed');

  await expect(async () => expect(await (await request.get(`${server.url}/skara/2018`)).text()).toContain('3 av 4 tillsyner.')).toPass();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Två av fem åtaganden uppfylldes. Ett är inte redovisat.');
  await expect(commitmentRow(page, 'Krogtillsyner')).toContainText('Delvis uppfyllt');
});

test('a document with a fault changes nothing and names the fault', async ({ page }) => {
  const file = join(server.dataDir, 'wrong.json');
  const document = JSON.parse(readFileSync(join(import.meta.dirname, '../examples/skara.json'), 'utf8'));
  document.pledges[0].period.to = '2018-06-31';
  writeFileSync(file, JSON.stringify(document));
  const { code, faults } = await runProgram(server.dataDir, 'ops/ops.ts', 'import', file);
  expect(code).toBe(1);
  expect(faults).toMatch(/wrong\.json: pledge "skara-2018": period\.to: isn’t a date that exists/);
  expect(faults).not.toMatch(/^\s+at /m);
  await page.goto(`${server.url}/skara/2018`);
  await expect(commitmentRow(page, /./)).toHaveCount(5);
  rmSync(file);
});
