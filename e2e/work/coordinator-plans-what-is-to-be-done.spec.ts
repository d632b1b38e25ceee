import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInBoth } from '../axe.ts';
import { fact, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { chooseCommitment, newPlace, writePlace } from '../taps.ts';
import { thisYear } from '../years.ts';

const title = 'Fortsatt arbete för ett tryggt Centrum';

test.beforeEach(({ page, browser }) => alreadySignedIn(page, browser, 'police-coordinator'));

test('plans an activity that nobody outside sees, and says that it was done', async ({ page }) => {
  const place = newPlace();
  await plan(page, place, 'I dag');
  await expect(page.getByText('Insatsen är planerad. Den syns bara hos er.')).toBeVisible();
  await expect(fact(page, 'Offentligt')).toHaveText('Det blir inte offentligt: det som är planerat eller inställt syns bara hos er.');
  expect(await whereIsIt(page, place)).toEqual([]);

  await page.goto('/arbete/planera');
  await page.getByRole('link', { name: new RegExp(`^Genomförd: .*${place}`) }).click();
  await expectAccessible(page);
  await expect(page.getByLabel('Plats')).toHaveValue(place);
  await page.getByRole('button', { name: 'Den är genomförd' }).click();
  await expect(page.getByText('Den planerade insatsen är genomförd.')).toBeVisible();
  expect(await whereIsIt(page, place)).toContain(`/exempelkommun/${thisYear}/atagande/trygghet-i-centrum`);
  await page.goto('/arbete/planera');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Planera');
  await expect(page.getByRole('link', { name: new RegExp(`^Genomförd: .*${place}`) })).toHaveCount(0);
});

test('cancels what was planned with a reason, which is asked for; it never reaches the public', async ({ page }) => {
  const place = newPlace();
  await plan(page, place, 'I morgon');
  await page.goto('/arbete/planera');
  await expectAccessibleInBoth(page);
  await page.getByRole('link', { name: new RegExp(`^Inställd: .*${place}`) }).click();
  await page.getByRole('button', { name: 'Ställ in' }).click();
  await expect(page.locator('.faults')).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel('Varför blir den inte av?').fill('Personalen behövdes på annat håll.\nNy dag kommer.');
  await page.getByRole('button', { name: 'Ställ in' }).click();
  await expect(page.getByText('Den planerade insatsen är inställd.')).toBeVisible();
  expect(await whereIsIt(page, place)).toEqual([]);
  await page.goto('/arbete/planera');
  await expect(page.getByText(place)).toHaveCount(0);
});

async function plan(page: Page, place: string, day: string): Promise<void> {
  await page.goto('/arbete/planera');
  await page.getByRole('link', { name: 'Planera en insats' }).click();
  await chooseCommitment(page, title);
  await page.getByRole('radio', { name: day }).check();
  await writePlace(page, place);
  await page.getByRole('button', { name: 'Spara planen' }).click();
  await page.waitForURL('**/kvitto/**');
}

/** The public pages and files that tell of a place. */
async function whereIsIt(page: Page, place: string): Promise<string[]> {
  const commitment = `/exempelkommun/${thisYear}/atagande/trygghet-i-centrum`;
  const all = [
    commitment,
    `${commitment}.json`,
    `${commitment}.csv`,
    '/exempelkommun',
    `/exempelkommun/${thisYear}`,
    `/exempelkommun/${thisYear}.json`,
    `/exempelkommun/${thisYear}.csv`,
    '/exempelkommun/historik',
    '/exempelkommun/oppna-data',
  ];
  const texts = await Promise.all(all.map(async (address) => (await page.request.get(address)).text()));
  return all.filter((_, nr) => texts[nr]?.includes(place));
}
