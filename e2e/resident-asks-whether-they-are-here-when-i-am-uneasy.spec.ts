import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, section, test } from './journey.ts';
import { lastYear, thisYear } from './years.ts';

const path = `/exempelkommun/${lastYear}/nar-och-var`;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('from the pledge to whether they are here when I am uneasy', async ({ page }) => {
      await page.goto(`/exempelkommun/${lastYear}`);
      await page.getByRole('link', { name: 'När och var, mot när invånarna är oroliga' }).click();
      await expect(page).toHaveURL(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^För .*(av de|alla) åtta tider som lyfts redovisas minst fem pass i december/);
      await page.getByRole('link', { name: 'Centrum', exact: true }).first().click();
      await page.getByRole('link', { name: 'maj', exact: true }).click();
      await expect(page).toHaveURL(`${path}?omrade=Centrum&manad=${lastYear}-05`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/ (av de|alla) fyra tider som lyfts redovisas minst fem pass i maj/);
      const asked = page.getByRole('table', { name: /^Tider som lyfts/ });
      const reported = page.getByRole('table', { name: /^När någon har varit där/ });
      await expect(asked.getByRole('cell')).toHaveCount(42);
      await expect(reported.getByRole('cell')).toHaveCount(42);
      await expect(cell(asked, '20–24', 'fre')).toHaveText(/^\d+ gånger nämnd, utlovad tid$/);
      await expect(cell(asked, '08–12', 'mån')).toHaveText('ingen har nämnt den');
      await expect(cell(reported, '20–24', 'fre')).toHaveText(/^\d+ pass, utlovad tid$/);
      await expect(cell(reported, '20–24', 'tor')).toHaveText('visas inte av hänsyn till arbetet, utlovad tid');
      await expectNothingBeside(page);
      await expect(page.getByText('Exempeldata · Nämnt')).toBeVisible();
    });
  });
}

test('what isn’t shown has its word in the files, and no number', async ({ request }) => {
  const view = '?omrade=Centrum';
  const { data } = await (await request.get(`${path}.json${view}`)).json();
  expect(data).toHaveLength(3 * 42);
  const hidden = data.filter(({ layer, value }: Row) => layer === 'reported' && value === null);
  expect(hidden.length).toBeGreaterThan(30);
  for (const { status } of hidden) expect(status).toBe('uppgift visas inte av hänsyn till arbetet');
  for (const { layer, value } of data as Row[]) if (layer === 'reported' && value !== null) expect(value).toBeGreaterThanOrEqual(5);
  const csv = await (await request.get(`${path}.csv${view}`)).text();
  expect(csv).toContain(',Centrum,1,00:00,04:00,,,pass,uppgift visas inte av hänsyn till arbetet,');
  expect(csv).toContain(',Centrum,1,00:00,04:00,,,gånger nämnd,ingen har nämnt,');
});

test('an address that isn’t understood shows the usual view and says so', async ({ page }) => {
  await page.goto(`${path}?omrade=Atlantis&manad=2019-13`);
  await expect(page.getByRole('status')).toContainText('omrade=Atlantis&manad=2019-13');
  await expect(page.getByRole('link', { name: 'Hela kommunen' })).toHaveAttribute('aria-current', 'true');
});

test('a municipality that hasn’t chosen it has no such page, and nothing leads there', async ({ page, request }) => {
  for (const end of ['', '.csv', '.json']) expect((await request.get(`/lidkoping/2020/nar-och-var${end}`)).status()).toBe(404);
  for (const from of ['/lidkoping/2020', '/lidkoping/2020/dialog']) {
    await page.goto(from);
    await expect(page.locator('a[href*="nar-och-var"]')).toHaveCount(0);
  }
});

test('it can be read by everybody, light and dark, in both languages', async ({ page }) => {
  for (const address of [path, `/en${path}?omrade=Centrum`, `/exempelkommun/${thisYear}/nar-och-var`]) {
    await page.goto(address);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
    await expectNothingBeside(page);
  }
  await expect(section(page, 'Var').getByRole('table')).toContainText('Hamnen');
});

type Row = { layer: string; value: number | null; status: string };

function cell(table: ReturnType<Page['getByRole']>, hours: string, day: string) {
  const nth = ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön'].indexOf(day);
  return table.getByRole('row', { name: hours }).getByRole('cell').nth(nth);
}

/** Nothing has to be scrolled to sideways. */
async function expectNothingBeside(page: Page): Promise<void> {
  const [whole, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(whole).toBeLessThanOrEqual(seen ?? 0);
}
