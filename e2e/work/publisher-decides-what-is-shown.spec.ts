import { expectAccessible } from '../axe.ts';
import { expect, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';

test('a publisher makes what is shown less strict: it needs a reason and waits a day', async ({ page, browser }) => {
  await alreadySignedIn(page, browser, 'municipality-publisher');
  await page.goto('/arbete/installningar');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad som visas');
  await expectAccessible(page);
  await page.getByLabel('Fördröjning, dagar efter månadens slut').fill('21');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByText(/Skriv varför mer ska visas/).first()).toBeVisible();
  await page.getByLabel(/Skäl, om något blir mindre strikt/).fill('Ingen skadas av att det kommer nio dagar tidigare.');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByText(/Väntar till/)).toBeVisible();
  await expect(page.getByText('21 dagar')).toBeVisible();
  await page.goto('/exempelkommun/visas-inte');
  await expect(page.getByText('30 dagar', { exact: true })).toBeVisible();
});
