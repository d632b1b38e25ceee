import { expect, test } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { startOwnServer } from '../own-server.ts';
import { alreadySignedIn, signIn } from '../sign-in.ts';

test('each fault has its sentence beside its field, the summary has the focus, nothing is lost, and persons are kept out', async ({ page, browser }) => {
  await alreadySignedIn(page, browser, 'police-coordinator');
  await page.goto('/arbete/logga');
  await page.getByLabel(/^Hur många/).fill('en massa');
  await page.getByRole('radio', { name: 'Annan plats' }).check();
  await page.getByLabel('Plats', { exact: true }).fill('hos 19800101-1234');
  await page.getByText('Lägg till anteckning').click();
  await page.getByLabel('Anteckning', { exact: true }).fill('Ring 070-123 45 67 efteråt');
  await page.getByRole('button', { name: 'Spara' }).click();
  const faults = page.locator('.faults');
  await expect(faults).toBeFocused();
  await expect(faults.getByRole('link')).toHaveCount(3);
  await expect(page.locator('.field.stepper .fault')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Var?' }).locator('.fault')).toContainText('ser ut som ett personnummer');
  await expect(page.locator('.note .fault')).toContainText('ser ut som ett telefonnummer');
  await expectAccessible(page);
  await expect(page.getByLabel(/^Hur många/)).toHaveValue('en massa');
  await expect(page.getByLabel('Plats', { exact: true })).toHaveValue('hos 19800101-1234');
  await expect(page.getByLabel('Anteckning', { exact: true })).toHaveValue('Ring 070-123 45 67 efteråt');
  await faults.getByRole('link', { name: /telefonnummer/ }).click();
  await expect(page.getByLabel('Anteckning', { exact: true })).toBeFocused();
  await page.getByLabel('Anteckning', { exact: true }).fill('skriv till nagon@example.se');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.locator('.note .fault')).toContainText('innehåller en e-postadress');
  await page.getByLabel('Anteckning', { exact: true }).fill('x'.repeat(1001));
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.locator('.note .fault')).toContainText(/högst 1.?000 tecken/);
});

test('the same in English', async ({ page, isMobile }) => {
  test.skip(isMobile, 'once is enough for the words');
  test.slow();
  const server = await startOwnServer({ EXAMPLES: 'on' });
  try {
    await signIn(page, 'police-coordinator', server.url);
    await page.goto(`${server.url}/arbete/konto`);
    await page.getByRole('radio', { name: 'English' }).check();
    await page.getByRole('button', { name: 'Spara' }).first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.goto(`${server.url}/arbete/logga`);
    await page.getByLabel(/^How many/).fill('lots');
    await page.getByText(/Add a note/).click();
    await page.getByLabel('Note', { exact: true }).fill('Call 070-123 45 67');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.locator('.faults')).toBeFocused();
    await expect(page.locator('.note .fault')).toContainText('phone number');
    await expect(page.getByLabel('Note', { exact: true })).toHaveValue('Call 070-123 45 67');
    await expectAccessible(page);
  } finally {
    await server.stop();
  }
});
