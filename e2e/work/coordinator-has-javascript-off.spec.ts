import { expect, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { newPlace } from '../taps.ts';
import { thisYear } from '../years.ts';

const title = 'Fortsatt hög närvaro i Centrum';

test.use({ javaScriptEnabled: false });
test.beforeEach(({ page, browser }) => alreadySignedIn(page, browser, 'police-coordinator'));

test('logs, meets a fault without losing anything, and sends the form twice with one row stored', async ({ page }) => {
  const place = newPlace();
  await page.goto('/arbete/logga');
  await page.getByText('Byt åtagande').click();
  await page.getByRole('link', { name: title, exact: true }).click();
  await expect(page.locator('.scriptless')).toContainText(title);
  await page.getByLabel('Hur många?').fill('många');
  await page.getByLabel('Plats', { exact: true }).fill(place);
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.locator('.faults')).toBeVisible();
  await expect(page.getByLabel('Hur många?')).toHaveValue('många');
  await expect(page.getByLabel('Plats', { exact: true })).toHaveValue(place);
  await page.getByLabel('Hur många?').fill('2');
  const posted = page.waitForRequest((request) => request.method() === 'POST');
  await page.getByRole('button', { name: 'Spara' }).click();
  const form = await posted;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`2.*${place}`));
  const headers = { 'content-type': form.headers()['content-type'] ?? '', origin: new URL(page.url()).origin };
  const again = await page.request.post(form.url(), { headers, data: form.postDataBuffer() ?? '', maxRedirects: 0 });
  expect(again.headers().location).toContain(new URL(page.url()).pathname);
  const file = await (await page.request.get(`/exempelkommun/${thisYear}/atagande/trygghet-i-centrum.json`)).text();
  expect(file.split(`"${place}"`)).toHaveLength(2);
});

test('plans and cancels', async ({ page }) => {
  const place = newPlace();
  await page.goto('/arbete/planera');
  await page.getByLabel('Plats', { exact: true }).fill(place);
  await page.getByRole('button', { name: 'Spara planen' }).click();
  await expect(page.getByText('Insatsen är planerad. Den syns bara hos er.')).toBeVisible();
  await page.goto('/arbete/planera');
  await page.getByRole('link', { name: new RegExp(`^Inställd: .*${place}`) }).click();
  await page.getByLabel('Varför blir den inte av?').fill('Regn.');
  await page.getByRole('button', { name: 'Ställ in' }).click();
  await expect(page.getByText('Den planerade insatsen är inställd.')).toBeVisible();
});

test('logs a dialogue', async ({ page }) => {
  await page.goto('/arbete/dialog');
  await page.getByLabel('Hur många svar på en enkät?').fill('14');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Dialogen är loggad.')).toBeVisible();
});
