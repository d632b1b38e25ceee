import type { Locator } from '@playwright/test';
import { charts, commitmentRow, expect, goBy, test } from './journey.ts';
import { lastYear, thisYear } from './years.ts';

test.use({ javaScriptEnabled: false });

test('the pledge: verdict, commitments, charts and tables', async ({ page }) => {
  await page.goto(`/exempelkommun/${thisYear}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/åtaganden/);
  await expect(commitmentRow(page, /./)).toHaveCount(15);
  const figures = await charts(page).all();
  expect(figures.length).toBeGreaterThanOrEqual(3);
  for (const figure of figures) {
    await expectDrawn(figure);
    await expect(figure.getByRole('table')).toBeVisible();
    await expect(figure.getByRole('heading')).not.toBeEmpty();
    await expect(figure.getByRole('button'), 'nothing is offered that can not be done').toBeHidden();
  }
});

test('the commitment: promise, judgements, chart, table and what was done', async ({ page }) => {
  await page.goto(`/exempelkommun/${lastYear}/atagande/trygghetsvandringar`);
  const figure = charts(page).first();
  await expectDrawn(figure);
  await expect(figure.getByRole('row')).toHaveCount(14);
  await expect(page.getByRole('blockquote')).toContainText('minst 12 trygghetsvandringar');
  await expect(page.getByRole('heading', { name: 'Siffrorna säger' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Kommunen bedömer' })).toBeVisible();
});

test('the menu, the comparison and the files work too', async ({ page, request }) => {
  await page.goto(`/exempelkommun/${thisYear}`);
  await goBy(page, 'Jämför');
  await page.getByRole('combobox', { name: 'Jämför med' }).selectOption(`Medborgarlöfte ${lastYear}`);
  await page.getByRole('button', { name: 'Visa' }).click();
  await expect(page).toHaveURL(new RegExp(`med=${lastYear}`));
  await expectDrawn(charts(page).first());
  const file = await page.getByRole('link', { name: 'CSV' }).first().getAttribute('href');
  expect((await request.get(file ?? '')).headers()['content-type']).toContain('text/csv');
});

test('a page that does not exist says so', async ({ page }) => {
  const answer = await page.goto('/lidkoping/1999');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte');
});

/** A drawing that can be seen: as wide as a chart is, and made of something. */
async function expectDrawn(figure: Locator): Promise<void> {
  const drawing = figure.locator('svg').filter({ visible: true }).first();
  await expect(drawing).toBeVisible();
  const box = await drawing.boundingBox();
  expect(box?.width).toBeGreaterThan(250);
  expect(await drawing.locator('path, rect, circle').count()).toBeGreaterThan(3);
}
