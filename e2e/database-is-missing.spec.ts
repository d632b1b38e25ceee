import { copyFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { newDataFolder, publicCopyOf } from './data-folder.ts';
import { expect, test } from './journey.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';

test.describe.configure({ mode: 'default' });

let whole: string;

test.beforeAll(async ({ isMobile }) => {
  test.skip(isMobile, 'a server breaks the same way for a phone');
  whole = await newDataFolder();
});

test.afterAll(() => whole && rmSync(whole, { recursive: true, force: true }));

test.describe('a server that runs', () => {
  let server: OwnServer;

  test.beforeEach(async () => {
    server = await startOwnServer({ PUBLIC_ONLY: '1', DATA_DIR: publicCopyOf(whole) });
  });

  test.afterEach(() => server.stop());

  test('taken away while the server runs: a plain page, a line for the operator, and back when it is back', async ({ page }) => {
    const [file, away] = [join(server.dataDir, 'public.db'), join(server.dataDir, 'away.db')];
    await expectStatus(page, `${server.url}/skara/2018`, 200);
    renameSync(file, away);
    await expectStatus(page, `${server.url}/skara/2018`, 503);
    await expectPlain(page);
    expect(server.said()).toMatch(/public\.db is missing\. Run "npm start"/);
    renameSync(away, file);
    await expectStatus(page, `${server.url}/skara/2018`, 200);
  });

  const damages: Record<string, (file: string) => void> = {
    'cut off in the middle': (file) => truncateSync(file, 20_000),
    'overwritten with something else': (file) => writeFileSync(file, 'this is no database'.repeat(1000)),
    emptied: (file) => truncateSync(file, 0),
  };

  for (const [name, damage] of Object.entries(damages)) {
    test(`${name} and put in its place: the same, on every page`, async ({ page }) => {
      const broken = join(server.dataDir, 'broken.db');
      copyFileSync(join(server.dataDir, 'public.db'), broken);
      damage(broken);
      renameSync(broken, join(server.dataDir, 'public.db'));
      for (const path of ['/', '/skara/2018', '/en/skara/2018/atagande/krogtillsyner', '/skara/2018.csv', '/oppna-data/public.db']) {
        await expectStatus(page, `${server.url}${path}`, 503);
        await expectPlain(page);
      }
      expect(server.said()).toMatch(/public\.db can't be read .+ Move it away and run "npm run ops -- publish"/);
    });
  }

  test('a page of text, which needs no database of its own, is as plain', async ({ page }) => {
    renameSync(join(server.dataDir, 'public.db'), join(server.dataDir, 'away.db'));
    await expectStatus(page, `${server.url}/om`, 503);
    await expectPlain(page);
  });
});

test('a server that is started without one says what to do and does not start', async () => {
  const empty = publicCopyOf(whole);
  rmSync(join(empty, 'public.db'));
  const refused = await startOwnServer({ PUBLIC_ONLY: '1', DATA_DIR: empty });
  expect(refused.said()).toContain('PUBLIC_ONLY=1 serves what others publish, and');
  expect(refused.said()).not.toMatch(/^\s+at /m);
  expect(await refused.stop()).toBe(1);
});

test('a damaged working store is kept for rescue, and the server does not start', async () => {
  const damaged = publicCopyOf(whole);
  writeFileSync(join(damaged, 'working.db'), 'this is no database'.repeat(1000));
  const refused = await startOwnServer({ DATA_DIR: damaged });
  expect(refused.said()).toContain('Delete nothing: keep the file for rescue');
  expect(refused.said()).not.toMatch(/^\s+at /m);
  expect(await refused.stop()).toBe(1);
});

/** Answers with this status before long: what the server knows of the file may be a little old. */
async function expectStatus(page: Page, url: string, status: number): Promise<void> {
  await expect.poll(async () => (await page.goto(url))?.status(), { intervals: [50] }).toBe(status);
}

async function expectPlain(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan kan inte visas just nu');
  await expect(page.getByRole('heading', { name: 'This page can’t be shown right now' })).toBeVisible();
  expect(await page.content()).not.toMatch(/Error|SQLITE|public\.db|node_modules|\.tsx?\b|^\s+at /m);
}
