import { readdirSync, rmSync } from 'node:fs';
import { newDataFolder, publicCopyOf } from './data-folder.ts';
import { expect, test } from './journey.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';

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
