import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newDataFolder, publicCopyOf } from './data-folder.ts';
import { expect, test } from './journey.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';
import { inEnglish, pages } from './pages.ts';

let whole: string;
let server: OwnServer;

test.beforeAll(async ({ isMobile }) => {
  test.skip(isMobile, 'it is the server that is tried');
  whole = await newDataFolder();
  server = await startOwnServer({ PUBLIC_ONLY: '1', DATA_DIR: publicCopyOf(whole) });
});

test.afterAll(async () => {
  await server?.stop();
  if (whole) rmSync(whole, { recursive: true, force: true });
});

test('every page and file is there with public.db alone, and no working.db is made', async ({ page, request }) => {
  for (const path of [
    '/',
    '/lidkoping',
    '/lidkoping/2020',
    '/lidkoping/2020/dialog',
    '/lidkoping/historik',
    '/lidkoping/jamfor',
    '/skara/2018/atagande/krogtillsyner',
  ]) {
    expect((await page.goto(server.url + path))?.status(), path).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  }
  for (const path of ['/lidkoping/2020.csv', '/lidkoping/2020.json', '/oppna-data.csv', '/oppna-data/public.db']) {
    expect((await request.get(server.url + path)).status(), path).toBe(200);
  }
  expect(readdirSync(server.dataDir)).toEqual(['public.db']);
  expect(server.said()).not.toMatch(/working|Migrating|Publishing/);
});

test('every page, file and drawing is there beside a working.db that nobody can read', async ({ request }) => {
  test.setTimeout(120_000);
  const dataDir = publicCopyOf(whole);
  writeFileSync(join(dataDir, 'working.db'), 'this is no database', { mode: 0o000 });
  const beside = await startOwnServer({ PUBLIC_ONLY: '1', DATA_DIR: dataDir });
  try {
    const files = [
      '/exempelkommun.csv',
      '/lidkoping/2020.csv',
      '/api/v1/lidkoping/2020',
      '/en/lidkoping/2020.json',
      '/oppna-data.csv',
      '/oppna-data/public.db',
    ];
    for (const path of [...pages, ...pages.map(inEnglish), ...files])
      expect([path, (await request.get(beside.url + path)).status()]).toEqual([path, /1999|helst/.test(path) ? 404 : 200]);
    expect(beside.said()).not.toMatch(/working|Migrating|Publishing/);
  } finally {
    await beside.stop();
  }
});
