import { expectAccessible, expectAccessibleInBoth } from '../axe.ts';
import { expect, goBy, section, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { newPlace } from '../taps.ts';
import { thisYear } from '../years.ts';

test.beforeEach(({ page, browser }) => alreadySignedIn(page, browser, 'police-coordinator'));

test('reports a total with window, comparator, source and breakdown, and corrects it', async ({ page, isMobile }) => {
  test.slow();
  const { title, slug } = isMobile
    ? { title: 'Föräldrakvällar om ungas vardag på nätet', slug: 'foraldrakvallar' }
    : { title: 'Fortsatt arbete för ett tryggt Centrum', slug: 'trygghet-i-centrum' };
  const source = `Anteckningar ${newPlace()}`;
  await page.goto('/arbete');
  await goBy(page, 'Siffror');
  await expectAccessible(page);
  await section(page, 'För vilket åtagande?').getByRole('link', { name: title }).click();
  await expectAccessibleInBoth(page);
  await page.getByRole('button', { name: 'Spara siffran' }).click();
  await expect(page.locator('.faults')).toBeFocused();
  await page.getByLabel('Hur många?').fill('7');
  const other = page.getByRole('radio', { name: 'Något annat' });
  if (await other.count()) await other.check();
  await page.getByLabel('Enhet').fill('kvällar');
  await page.getByRole('radio', { name: 'Annan tid' }).check();
  await page.getByLabel('Från och med').fill(`${thisYear}-02-01`);
  await page.getByLabel('Till och med').fill(`${thisYear}-05-31`);
  await page.getByLabel('Hur exakt är talet?').selectOption('Minst');
  await page.getByLabel('Källan med egna ord').fill(source);
  await page.getByText('Fördelning, varav och anteckning').click();
  await page.getByLabel('Rad 1: vad').fill('Norr');
  await page.getByLabel('Rad 1: antal').fill('4');
  await page.getByLabel('Rad 2: vad').fill('Söder');
  await page.getByLabel('Rad 2: antal').fill('3');
  const shown = /^Syns direkt för alla: minst\s7 kvällar, 1\sfebruari.* – 31\smaj.*, med källan\.$/;
  await expect(page.getByRole('status').filter({ hasText: shown })).toBeVisible();
  await page.getByRole('button', { name: 'Spara siffran' }).click();
  await expect(page.getByText('Siffran är rapporterad.')).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: shown })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/exempelkommun/${thisYear}/atagande/${slug}`);
  await expect(page.getByRole('main')).toContainText(source);
  await expect(page.getByRole('main')).toContainText(/minst\s7\s/i);

  await page.goto('/arbete/siffror');
  await page
    .getByRole('link', { name: new RegExp(`^Rätta: ${title}.*7`) })
    .first()
    .click();
  await expectAccessible(page);
  await page.getByLabel('Hur många?').fill('8');
  await expect(page.getByText(/^Syns direkt för alla: minst\s8 kvällar/)).toBeVisible();
  const reason = `En kväll glömdes ${newPlace()}.`;
  await page.getByLabel('Varför rättas den?').fill(reason);
  await page.getByRole('button', { name: 'Spara rättelsen' }).click();
  await expect(page.getByText('Siffran är rättad. Den tidigare finns kvar i historiken.')).toBeVisible();
  await page.goto(`/exempelkommun/${thisYear}/atagande/${slug}`);
  await expect(page.getByRole('main')).toContainText(/minst\s8\s/i);
  await expect(section(page, 'Historik')).toContainText(reason);
});
