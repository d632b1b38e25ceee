import { expectAccessible } from '../axe.ts';
import { doByApi, groundFor } from '../by-api.ts';
import { expect, section, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { newPlace } from '../taps.ts';
import { thisYear } from '../years.ts';

const title = 'Fortsatt arbete för ett tryggt Centrum';
const publicPage = `/exempelkommun/${thisYear}/atagande/trygghet-i-centrum`;

test.beforeEach(({ page, browser }) => alreadySignedIn(page, browser, 'police-coordinator'));

test('corrects a count with a reason: the earlier version stays, and the public page lists the correction', async ({ page }) => {
  const place = newPlace();
  const { result } = await doByApi(page, 'activity.log', { ...(await groundFor(page, title)), place, quantity: 1 });
  await page.goto(`/arbete/insats/${result.activity}/ratta`);
  await expectAccessible(page);
  await page.getByLabel('Hur många?').fill('3');
  await page.getByRole('button', { name: 'Spara rättelsen' }).click();
  await expect(page.locator('.faults')).toBeFocused();
  await expect(page.getByLabel('Hur många?')).toHaveValue('3');
  await page.getByLabel('Varför rättas den?').fill(`Räknades fel vid ${place}.`);
  await page.getByRole('button', { name: 'Spara rättelsen' }).click();
  await expect(page.getByText('Insatsen är rättad. Den tidigare uppgiften finns kvar i historiken.')).toBeVisible();

  await page.goto(`/arbete/insats/${result.activity}/ratta`);
  const versions = section(page, 'Versioner').getByRole('listitem');
  await expect(versions).toHaveCount(2);
  await expect(versions.first()).toContainText(new RegExp(`3.*${place}.*Gäller nu.*Rättad .*: Räknades fel vid ${place}\\.`, 's'));
  await expect(versions.last()).toContainText(/Loggad/);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);

  await page.goto(publicPage);
  await expect(section(page, 'Historik')).toContainText(`Räknades fel vid ${place}.`);
});

test('withdraws what was never done, with a reason: it counts no more, and stays in the versions', async ({ page }) => {
  const place = newPlace();
  const { result } = await doByApi(page, 'activity.log', { ...(await groundFor(page, title)), place, quantity: 1 });
  await page.goto(`/arbete/insats/${result.activity}/ratta`);
  await page.getByLabel('Varför återtas den?').fill(`Blev aldrig av ${place}.`);
  await page.getByRole('button', { name: 'Återta' }).click();
  await expect(page.getByText('Insatsen är återtagen och räknas inte längre.')).toBeVisible();
  await page.goto(`/arbete/insats/${result.activity}/ratta`);
  await expect(page.getByText('Det som är inställt eller återtaget går inte att rätta.')).toBeVisible();
  await expect(section(page, 'Versioner').getByRole('listitem')).toHaveCount(2);
  await page.goto(publicPage);
  await expect(section(page, 'Historik')).toContainText('togs bort');
  await expect(section(page, 'Vad som har gjorts')).not.toContainText(place);
});

test('two people correct the same activity: the second sees what the first made of it and chooses', async ({ page, browser }) => {
  const place = newPlace();
  const { result } = await doByApi(page, 'activity.log', { ...(await groundFor(page, title)), place, quantity: 1 });
  const context = await browser.newContext(test.info().project.use);
  const other = await context.newPage();
  await alreadySignedIn(other, browser, 'police-coordinator');
  for (const each of [page, other]) await each.goto(`/arbete/insats/${result.activity}/ratta`);

  await other.getByLabel('Hur många?').fill('2');
  await other.getByLabel('Varför rättas den?').fill('Två, inte en.');
  await other.getByRole('button', { name: 'Spara rättelsen' }).click();
  await other.waitForURL('**/kvitto/**');

  await page.getByLabel('Hur många?').fill('5');
  await page.getByLabel('Varför rättas den?').fill('Fem, inte en.');
  await page.getByRole('button', { name: 'Spara rättelsen' }).click();
  await expect(page.getByRole('heading', { name: 'Så här står det nu' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Antal/ })).toHaveText(/2.*5/);
  await expect(page.getByLabel('Varför rättas den?')).toHaveValue('Fem, inte en.');
  await expect(page.getByRole('link', { name: 'Behåll det som gäller nu' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Spara rättelsen' }).click();
  await page.waitForURL('**/kvitto/**');
  await page.goto(`/arbete/insats/${result.activity}/ratta`);
  await expect(section(page, 'Versioner').getByRole('listitem')).toHaveCount(3);
  await context.close();
});
