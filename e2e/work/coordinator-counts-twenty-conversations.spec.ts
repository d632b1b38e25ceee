import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { expect, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { awake, countTouches, expectLargeTargets, newPlace, tap } from '../taps.ts';
import { today } from '../years.ts';

test.beforeEach(({ page, browser }) => alreadySignedIn(page, browser, 'police-coordinator'));

test('twenty conversations take twenty taps, and one or two more for what they were about', async ({ page, isMobile }) => {
  await openRound(page);
  const touches = await countTouches(page);
  await page.getByRole('link', { name: 'Räkna samtal' }).click();
  const counted = page.locator('.so-far b');
  await expect(counted).toHaveText('0 samtal i dag');
  await awake(page);
  const before = touches.taps;
  const began = Date.now();
  const count = page.getByRole('button', { name: 'Räkna ett samtal' });
  for (let nr = 1; nr <= 20; nr += 1) {
    if (nr % 4 === 0) await tap(page.getByRole('radio', { name: 'Belysning' }), isMobile);
    if (nr % 10 === 0) await tap(page.getByRole('radio', { name: 'Centrum' }), isMobile);
    await tap(count, isMobile);
    await expect(counted).toHaveText(`${nr} samtal i dag`);
  }
  expect(touches.taps - before).toBe(27);
  expect(Date.now() - began, 'milliseconds').toBeLessThan(120_000);
  await tap(page.getByRole('button', { name: 'Ångra det senaste' }), isMobile);
  await expect(counted).toContainText('19 samtal i dag');
  await expect(page.locator('.waiting')).toHaveCount(0);
  await page.reload();
  await expect(counted).toHaveText('19 samtal i dag');
  await page.getByRole('link', { name: 'Till rundan' }).click();
  await expect(page.getByRole('row', { name: /Belysning/ })).toContainText('4');
});

test('what is counted without a line is kept, sent once when it is back, and can be undone meanwhile', async ({ page, context }) => {
  await openRound(page);
  await page.getByRole('link', { name: 'Räkna samtal' }).click();
  const count = page.getByRole('button', { name: 'Räkna ett samtal' });
  const counted = page.locator('.so-far b');
  await awake(page);
  const saved = page.waitForResponse('**/api/arbete/conversation.count');
  await count.click();
  await saved;
  await expect(counted).toHaveText('1 samtal i dag');
  await context.setOffline(true);
  await count.click();
  await count.click();
  await page.getByRole('button', { name: 'Ångra det senaste' }).click();
  await expect(counted).toContainText('2 samtal i dag');
  await expect(page.getByRole('heading', { name: '3 uppgifter ligger kvar på den här enheten' })).toBeVisible();
  await context.setOffline(false);
  await expect(page.locator('.waiting').getByText(/Väntar|Skickas/)).toHaveCount(0);
  await page.reload();
  await expect(counted).toHaveText('2 samtal i dag');
});

/** In a page of its own: the server, whose day it still is, refuses the tap, and the browser notes that in that page's console. */
test('a tap after midnight is counted on the new day, however long the page has been open', async ({ page }) => {
  await openRound(page);
  const late = await page.context().newPage();
  await late.goto(page.url());
  await late.getByRole('link', { name: 'Räkna samtal' }).click();
  await awake(late);
  await late.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 24 * 60 * 60 * 1000;
  });
  const sent = late.waitForRequest('**/api/arbete/conversation.count');
  await late.getByRole('button', { name: 'Räkna ett samtal' }).click();
  expect((await sent).postDataJSON().on > today).toBe(true);
});

test('the keys are large and everything can be read', async ({ page }) => {
  await openRound(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  await page.getByRole('link', { name: 'Räkna samtal' }).click();
  await expectLargeTargets(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a conversation is a form that is sent, and the place stays', async ({ page }) => {
    const place = await openRound(page);
    await page.getByRole('link', { name: 'Räkna samtal' }).click();
    for (const nr of [1, 2]) {
      await page.getByRole('radio', { name: place }).check();
      await page.getByRole('button', { name: 'Räkna ett samtal' }).click();
      await expect(page.locator('.so-far b')).toHaveText(`${nr} samtal i dag`);
      await expect(page.getByRole('radio', { name: place })).toBeChecked();
    }
    await page.getByRole('button', { name: 'Ångra det senaste' }).click();
    await expect(page.locator('.so-far b')).toHaveText('1 samtal i dag');
  });
});

/** A round of this journey's own, at a place that no other journey writes. */
async function openRound(page: Page): Promise<string> {
  const place = newPlace();
  await page.goto('/arbete/dialog/ny');
  await page.getByLabel('Vad heter rundan?').fill(`Samtal vid ${place}`);
  await page.getByLabel('Första dagen').fill(today);
  await page.getByLabel('Platser').fill(place);
  await page.getByRole('button', { name: 'Spara rundan' }).click();
  await expect(page.getByText('Sparat.')).toBeVisible();
  return place;
}
