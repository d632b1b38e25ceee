import { commitmentRow, expect, fact, test } from './journey.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Skara', exact: true }).click();
  await page.getByRole('link', { name: 'Medborgarlöfte 2018' }).click();
});

test('the verdict is one sentence, and nothing unreported is counted away', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tre av fem åtaganden uppfylldes. Ett är inte redovisat.');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  for (const standing of ['3 uppfyllda', '1 ej bedömt', '1 inte redovisat']) await expect(page.getByText(standing)).toBeVisible();
});

test('four inspections were promised and made: kept, from the figures', async ({ page }) => {
  const row = commitmentRow(page, 'Krogtillsyner');
  await expect(row).toContainText('4 av 4 tillsyner');
  await expect(row).toContainText('Uppfyllt');
  await expect(row).toContainText('ur siffrorna');
});

test('about a hundred foot patrols without a target are neither kept nor a percentage', async ({ page }) => {
  const row = commitmentRow(page, 'Fotpatrullering där folk känner sig otrygga');
  await expect(row).toContainText('Ungefär 100 patrulleringar. Löftet har inget mål i siffror.');
  await expect(row).toContainText('Ej bedömt');
  await expect(page.getByRole('main')).not.toContainText('%');
});

test('the dialogue about lighting, which the follow-up never mentions, is still there', async ({ page }) => {
  const row = commitmentRow(page, 'Belysningsdialog med invånarna');
  await expect(row).toContainText('Inget rapporterat');
  await row.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Belysningsdialog med invånarna');
  await expect(page.getByRole('main')).toContainText('Inget rapporterat');
  await expect(page.getByRole('main')).toContainText('Ingen bedömning är lämnad.');
});

test('the source is a link to the police, and who judged is said', async ({ page }) => {
  await expect(fact(page, 'Källa').getByRole('link')).toHaveAttribute('href', /^https:\/\/polisen\.se\/.*skara/);
  await expect(fact(page, 'Bedömning')).toHaveText('Ingen har bedömt åtagandena');
  await page.getByRole('complementary').getByRole('link', { name: 'Så bedömer vi' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Så bedömer vi');
});
