import { fetchedBy, rowsOf } from './files.ts';
import { charts, expect, fact, section, test } from './journey.ts';
import { lastYear } from './years.ts';

const invented = 'Exempeldata: kommunen, löftet och alla siffror är påhittade';

test('a pledge as CSV: a row for each commitment, and a word where a number is missing', async ({ page }) => {
  await page.goto('/skara/2018');
  const { name, text } = await fetchedBy(page, fact(page, 'Hämta').getByRole('link', { name: 'CSV' }));
  expect(name).toBe('2018.csv');
  expect(text.startsWith('\ufeff'), 'spreadsheets read å, ä and ö').toBe(true);
  const rows = rowsOf(text);
  expect(rows.map(({ title, target, value, value_comparator, unit, status_word }) => [title, target, value, value_comparator, unit, status_word])).toEqual([
    ['Krogtillsyner', '4', '4', 'exactly', 'tillsyner', 'Uppfyllt'],
    ['Fotpatrullering där folk känner sig otrygga', '', '100', 'about', 'patrulleringar', 'Ej bedömt'],
    ['Trygghetsvandringar i bostadsområden', '2', '2', 'exactly', 'vandringar', 'Uppfyllt'],
    ['Nattvandringar med föreningar', '3', '4', 'exactly', 'vandringar', 'Uppfyllt'],
    ['Belysningsdialog med invånarna', '', '', '', '', 'Inget rapporterat'],
  ]);
  expect(text).not.toContain(invented);
});

test('a pledge as JSON: unknown is null, and the licence stands in it', async ({ page }) => {
  await page.goto('/skara/2018');
  const { text } = await fetchedBy(page, fact(page, 'Hämta').getByRole('link', { name: 'JSON' }));
  const { title, licence, example, data } = JSON.parse(text);
  expect({ title, licence, example }).toEqual({ title: 'Skara: Medborgarlöfte 2018', licence: 'CC0 1.0', example: undefined });
  expect(data.at(-1)).toMatchObject({ title: 'Belysningsdialog med invånarna', target: null, value: null, status: 'nothingReported' });
});

test('a commitment with two sources that disagree: both numbers, never added', async ({ page }) => {
  await page.goto('/strangnas/2019');
  await page.getByRole('main').getByRole('link', { name: 'Trygghetsvandringar' }).click();
  const { text } = await fetchedBy(page, section(page, 'Källa och ansvar').getByRole('link', { name: 'CSV' }));
  expect(rowsOf(text).map(({ what, value, unit }) => [what, value, unit])).toEqual([
    ['figure', '4', 'vandringar'],
    ['other_source', '5', 'vandringar'],
  ]);
});

test('a chart: its numbers as CSV and JSON, itself as SVG, and each file says that it is invented', async ({ page }) => {
  await page.goto(`/exempelkommun/${lastYear}/atagande/trygghetsvandringar`);
  const figure = charts(page).first();
  const shown = await figure.getByRole('row').count();

  const csv = rowsOf((await fetchedBy(page, figure.getByRole('link', { name: 'CSV' }))).text);
  expect(csv).toHaveLength(shown - 1);
  for (const row of csv) expect(row.example).toBe(invented);

  const json = JSON.parse((await fetchedBy(page, figure.getByRole('link', { name: 'JSON' }))).text);
  expect(json.example).toBe(invented);
  expect(json.data).toHaveLength(shown - 1);
  expect(json.series.kind).toBe('burnUp');

  const { name, text } = await fetchedBy(page, figure.getByRole('link', { name: 'Bild (SVG)' }));
  expect(name).toBe('diagram-1.svg');
  expect(text).toMatch(/^<\?xml[^>]*\?>\s*<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(text).toContain(invented);
  expect(text).not.toContain('var(--');
  await page.setContent(text.replace(/^<\?xml[^>]*\?>/, ''));
  await expect(page.getByText('jan', { exact: true })).toBeVisible();
});

test('every municipality at once: the invented one is told apart', async ({ page }) => {
  await page.goto('/oppna-data');
  const rows = rowsOf((await fetchedBy(page, page.getByRole('link', { name: 'Alla löften (CSV)' }))).text);
  expect(rows.filter(({ municipality }) => municipality === 'lidkoping')).toHaveLength(7);
  for (const { municipality, example } of rows) expect(example !== '').toBe(municipality === 'exempelkommun');
});

test('everything that is public, in one SQLite file', async ({ page }) => {
  await page.goto('/oppna-data');
  const { name, text } = await fetchedBy(page, page.getByRole('link', { name: /SQLite/ }));
  expect(name).toBe('medborgarloften.db');
  expect(text.startsWith('SQLite format 3')).toBe(true);
});
