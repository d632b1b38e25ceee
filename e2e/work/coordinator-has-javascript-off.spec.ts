import { doByApi, groundFor } from '../by-api.ts';
import { expect, section, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { newPlace } from '../taps.ts';
import { thisYear } from '../years.ts';

const title = 'Fortsatt arbete för ett tryggt Centrum';
const publicPage = `/exempelkommun/${thisYear}/atagande/trygghet-i-centrum`;

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

test('reports a figure, meets a fault without losing anything, and corrects it', async ({ page, isMobile }) => {
  const [before, after] = isMobile ? ['13', '14'] : ['11', '12'];
  const [source, reason] = [`Anteckningar ${newPlace()}`, `En kväll glömdes ${newPlace()}.`];
  await page.goto('/arbete/siffror');
  await section(page, 'För vilket åtagande?').getByRole('link', { name: title }).click();
  await page.getByLabel('Hur många?').fill('sju');
  await page.getByLabel('Källan med egna ord').fill(source);
  await page.getByRole('button', { name: 'Spara siffran' }).click();
  await expect(page.locator('.faults')).toBeVisible();
  await expect(page.getByLabel('Hur många?')).toHaveValue('sju');
  await expect(page.getByLabel('Källan med egna ord')).toHaveValue(source);
  await page.getByLabel('Hur många?').fill(before);
  await page.getByLabel('Enhet').fill('kvällar');
  await page.getByRole('button', { name: 'Spara siffran' }).click();
  await expect(page.getByText('Siffran är rapporterad.')).toBeVisible();

  await page.goto('/arbete/siffror');
  await page
    .getByRole('link', { name: new RegExp(`^Rätta: ${title}.*${before}`) })
    .first()
    .click();
  await page.getByLabel('Hur många?').fill(after);
  await page.getByRole('button', { name: 'Spara rättelsen' }).click();
  await expect(page.locator('.faults')).toContainText('Fyll i det här.');
  await expect(page.getByLabel('Hur många?')).toHaveValue(after);
  await page.getByLabel('Varför rättas den?').fill(reason);
  await page.getByRole('button', { name: 'Spara rättelsen' }).click();
  await expect(page.getByText('Siffran är rättad. Den tidigare finns kvar i historiken.')).toBeVisible();
  await page.goto(publicPage);
  await expect(section(page, 'Historik')).toContainText(reason);
});

test('corrects a wrong count, and withdraws what was never done', async ({ page }) => {
  const place = newPlace();
  const { result } = await doByApi(page, 'activity.log', { ...(await groundFor(page, title)), place, quantity: 1 });
  await page.goto(`/arbete/insats/${result.activity}/ratta`);
  await page.getByLabel('Hur många?').fill('3');
  await page.getByRole('button', { name: 'Spara rättelsen' }).click();
  await expect(page.locator('.faults')).toContainText('Fyll i det här.');
  await expect(page.getByLabel('Hur många?')).toHaveValue('3');
  await page.getByLabel('Varför rättas den?').fill(`Räknades fel vid ${place}.`);
  await page.getByRole('button', { name: 'Spara rättelsen' }).click();
  await expect(page.getByText('Insatsen är rättad. Den tidigare uppgiften finns kvar i historiken.')).toBeVisible();

  await page.getByRole('link', { name: new RegExp(`^Rätta: .*${place}`) }).click();
  await expect(section(page, 'Versioner').getByRole('listitem')).toHaveCount(2);
  await page.getByLabel('Varför återtas den?').fill(`Blev aldrig av ${place}.`);
  await page.getByRole('button', { name: 'Återta' }).click();
  await expect(page.getByText('Insatsen är återtagen och räknas inte längre.')).toBeVisible();
  await page.goto(publicPage);
  await expect(section(page, 'Vad som har gjorts')).not.toContainText(place);
  await expect(section(page, 'Historik')).toContainText('togs bort');
});
