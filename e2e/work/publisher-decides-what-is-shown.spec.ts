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

test('a publisher changes the areas: they hold from a month that hasn’t begun, and nothing that is shown changes', async ({ page, browser, isMobile }) => {
  test.skip(isMobile, 'there is one municipality, and one list of areas');
  await alreadySignedIn(page, browser, 'municipality-publisher');
  await page.goto('/arbete/installningar');
  await expect(page.getByText(/Ändrade områden gäller från och med/)).toBeVisible();
  const name = 'Strandkanten';
  await page.getByLabel('Ett område till').fill(name);
  await page.getByRole('button', { name: 'Spara områdena' }).click();
  await expect(page.getByText(/Skriv varför områdena ändras/).first()).toBeVisible();
  await page.getByLabel('Skäl till ändringen').fill('Hamnen har blivit en stadsdel.');
  await page.getByRole('button', { name: 'Spara områdena' }).click();
  await expect(page.getByText(/Områdena nedan gäller från och med/)).toBeVisible();
  await expect(page.getByText(/Nu gäller: /)).not.toContainText(name);
  await expectAccessible(page);
  await page.goto('/exempelkommun/visas-inte');
  await expect(page.locator('#bestamt')).not.toContainText(name);
});
