import { expectAccessible } from './axe.ts';
import { expect, test } from './journey.ts';
import { lastYear, thisYear } from './years.ts';

const path = `/exempelkommun/${lastYear}/atagande/orossamtal`;

test('a number that isn’t shown has its own word in the drawing, the table and the files, and a page that says why', async ({ page, request }) => {
  await page.goto(path);
  const figure = page.locator('#manader');
  await expect(figure.getByRole('heading')).toContainText(/månader hade minst\s5 samtal/);
  await expect(figure.locator('svg text', { hasText: 'färre än' }).first()).toBeAttached();
  const table = figure.getByRole('table');
  await expect(table.getByRole('row', { name: /^januari/ })).toContainText('visas inte – färre än 5');
  await expect(table.getByRole('row', { name: /^februari/ })).toContainText('ungefär 10');
  await expect(table).not.toContainText(/\b[1-4]$/);

  const csv = await (await request.get(`${path}/manader.csv`)).text();
  expect(csv.replaceAll('\u00a0', ' ')).toContain(`${lastYear}-01,,visas inte – färre än 5`);
  expect(csv).toContain(`${lastYear}-02,10,about`);
  const { data, series } = await (await request.get(`${path}/manader.json`)).json();
  expect(JSON.stringify(data[0]).replaceAll('\u00a0', ' ')).toContain('visas inte – färre än 5');
  expect(series.rows[0].words[0]).toBe('fewer:5');
  expect(series.rows[0].values[0]).toBeNull();

  await figure.getByRole('link', { name: 'Vad som inte visas, och varför' }).click();
  await expect(page).toHaveURL('/exempelkommun/visas-inte');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad som inte visas, och varför');
  for (const word of ['visas inte – färre än 5', 'visas i mars', 'uppgift visas inte av hänsyn till enskilda', 'inget rapporterat'])
    await expect(page.getByRole('term').filter({ hasText: word })).toHaveCount(1);
  await expect(page.getByText('30 dagar', { exact: true })).toBeVisible();
  await expectAccessible(page);
});

test('a month whose number has its day says when, and is not empty', async ({ page }) => {
  await page.goto(`/exempelkommun/${thisYear}/atagande/narkotikasok`);
  await expect(page.locator('#manader').getByRole('table')).toContainText(/visas i [a-z]+/);
});
