import { expectAccessible, expectAccessibleInBoth } from '../axe.ts';
import { expect, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { countTouches, expectLargeTargets, newPlace, tap } from '../taps.ts';
import { thisYear } from '../years.ts';

test.beforeEach(({ page, browser }) => alreadySignedIn(page, browser, 'police-coordinator'));

test('a dialogue takes one number to type and three taps, and is public at once', async ({ page, isMobile }) => {
  const touches = await countTouches(page);
  await page.goto('/arbete/dialog');
  const count = String(1000 + Math.floor(Math.random() * 9000));
  await page.getByLabel('Hur många samtal?').fill(count);
  await tap(page.getByRole('radio', { name: 'I går' }), isMobile);
  await tap(page.getByRole('button', { name: 'Spara' }), isMobile);
  await expect(page.getByText('Dialogen är loggad.')).toBeVisible();
  expect(touches.taps).toBe(2);
  await expectAccessible(page);
  const said = new RegExp(`${count[0]}\\s${count.slice(1)} samtal`);
  await page.goto(`/exempelkommun/${thisYear}/dialog`);
  await expect(page.getByRole('row', { name: said }).first()).toBeAttached();
});

test('a new round is named, and what is missing is said beside it', async ({ page }) => {
  const place = newPlace();
  await page.goto('/arbete/dialog');
  await expectLargeTargets(page);
  await page.getByRole('radio', { name: 'En ny' }).check();
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.locator('.faults')).toBeFocused();
  await expectAccessibleInBoth(page);
  await page.getByLabel('Hur många samtal?').fill('12');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.locator('.faults')).toContainText('Ge dialogen ett namn');
  await page.getByLabel('Vad heter den?').fill(`Samtal vid ${place}`);
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Dialogen är loggad.')).toBeVisible();
  await expect(page.getByRole('term').filter({ hasText: `Samtal vid ${place}` })).toBeVisible();
});
