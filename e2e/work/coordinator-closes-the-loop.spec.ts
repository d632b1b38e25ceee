import { expectAccessible } from '../axe.ts';
import { expect, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { newPlace } from '../taps.ts';
import { lastYear, thisYear } from '../years.ts';

test.beforeEach(({ page, browser }) => alreadySignedIn(page, browser, 'municipality-coordinator'));

test('what was said is written down, answered, let out and told back', async ({ page }) => {
  const name = newPlace();
  const said = `Det är mörkt vid ${name}.`;
  await page.goto('/arbete/dialog/ny');
  await page.getByLabel('Vad heter rundan?').fill(`Samtal vid ${name}`);
  await page.getByLabel('Första dagen').fill(`${lastYear}-12-02`);
  await page.getByLabel('Sista dagen').fill(`${lastYear}-12-02`);
  await page.getByRole('button', { name: 'Spara rundan' }).click();
  await expect(page.getByText('Sparat.')).toBeVisible();
  const round = page.url().replace(/\?.*/, '');

  await page.getByRole('link', { name: 'Skriv ned en synpunkt' }).click();
  await page.getByLabel('Vad sades?').fill('Ring 070-123 45 67 om det.');
  await page.getByRole('button', { name: 'Spara synpunkten' }).click();
  await expect(page.locator('.faults')).toBeFocused();
  await page.getByLabel('Vad sades?').fill(said);
  await page.getByLabel('Ämne').selectOption('Belysning');
  await page.getByLabel(/Hur många gånger/).fill('3');
  await page.getByLabel(/Var\?/).fill(name);
  await page.getByRole('button', { name: 'Spara synpunkten' }).click();
  await expect(page.getByText('Synpunkterna blir publika när rundan är sammanställd.')).toBeVisible();

  await page.getByRole('link', { name: said }).click();
  await page.getByRole('radio', { name: 'Inte med i löftet' }).check();
  await page.getByRole('button', { name: 'Spara svaret' }).click();
  await expect(page.locator('.faults')).toContainText('Skriv varför den inte är med i löftet');
  await page.getByRole('radio', { name: 'Den svarar vi på i ett åtagande' }).check();
  await page
    .getByRole('checkbox', { name: /belysning/i })
    .first()
    .check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Spara svaret' }).click();
  await expect(page.getByText('Sparat.')).toBeVisible();

  const open = `/exempelkommun/${thisYear}/dialog`;
  await page.goto(open);
  await expect(page.getByText(said)).toHaveCount(0);
  await page.goto(round);
  await page.getByRole('button', { name: 'Rundan är sammanställd' }).click();
  await expect(page.getByText('Sammanställd')).not.toHaveCount(0);
  await page.goto(open);
  const shown = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: said }) });
  await expect(shown).toContainText('Nämndes färre än 5 gånger');
  await expect(shown).toContainText('Återkoppling saknas sedan');
  await expect(shown.getByRole('link').first()).toBeVisible();

  await page.goto(round);
  await page.getByLabel('Hur?').fill('Möte i biblioteket');
  await page.getByLabel(/Till vilka/).fill('De som kom');
  await page.getByRole('button', { name: 'Spara återkopplingen' }).click();
  await expect(page.getByText('Återkopplad', { exact: true })).toBeVisible();
  await page.goto(open);
  await expect(shown).toContainText('Återkopplat');
  await expect(page.getByRole('row').filter({ hasText: `Samtal vid ${name}` })).toContainText('Möte i biblioteket. Till: De som kom');
});
