import { commitmentRow, expect, section, test } from './journey.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/strangnas/2019');
});

test('far beyond the target: the bar is cut and the sentence says how many times', async ({ page }) => {
  const row = commitmentRow(page, 'Nya grannsamverkansområden');
  await expect(row).toContainText('20 av minst 8 områden: 2,5 gånger målet.');
  await expect(row).toContainText('Uppfyllt');
  const bar = await row.locator('svg').first().boundingBox();
  const box = await row.boundingBox();
  expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0) + 1);
});

test('two sources that disagree: both numbers, both sources, no average and no sum', async ({ page }) => {
  const row = commitmentRow(page, 'Trygghetsvandringar');
  await expect(row).toContainText('4 av minst 4 vandringar. En annan källa anger 5.');
  await expect(row).toContainText('Källorna säger olika: 4 eller 5');
  await expect(row).not.toContainText('9');
  await row.getByRole('link').click();
  const figures = section(page, 'Redovisat utfall').getByRole('row');
  await expect(figures.filter({ hasText: '4 vandringar' }).getByRole('link')).toHaveAttribute('href', /uppfoljning-av-medborgarloftet-2019/);
  await expect(figures.filter({ hasText: 'En annan källa säger 5' }).getByRole('link')).toHaveAttribute('href', /fem-trygghetsvandringar/);
});

test('done, but nobody tells how many: a word, not a zero and not a verdict', async ({ page }) => {
  const row = commitmentRow(page, 'Riktade insatser mot trimmade mopeder och A-traktorer');
  await expect(row).toContainText('Genomfört, antal anges inte. Målet är minst 2 insatser per år.');
  await expect(row).toContainText('Ej bedömt');
  await expect(row).not.toContainText('0 av');
});

test('an outcome without a target is a number without a percentage', async ({ page }) => {
  const row = commitmentRow(page, 'Trafikkontroller i samtliga kommundelar');
  await expect(row).toContainText('303 kontroller. Löftet har inget mål i siffror.');
  await expect(row).toContainText('Ej bedömt');
  await expect(page.getByRole('main')).not.toContainText('%');
});

test('a verdict that only one party gives says whose it is', async ({ page }) => {
  await expect(commitmentRow(page, 'Trafiksäkerhetsråd')).toContainText('Uppfyllt enligt kommunen.');
});
