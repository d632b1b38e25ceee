import { addDays, daysIn } from '#domain/calendar.ts';
import { expectAccessible } from './axe.ts';
import { expect, goBy, section, test } from './journey.ts';
import { lastYear, today } from './years.ts';

test('a resident follows a concern to what was promised, what has been done and whether anybody told them', async ({ page }) => {
  await page.goto(`/exempelkommun/${lastYear}`);
  await goBy(page, 'Dialog');
  const said = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Vi är oroliga för droger bland unga.' }) });
  await expect(page.getByRole('heading', { level: 3, name: 'Unga' })).toBeVisible();
  await expect(said).toContainText(/Nämndes \d+ gånger i de \d+ samtalen/);
  await expect(said).toContainText(/Återkopplat 26\sjanuari/);
  const promised = said.getByRole('link').first();
  const title = (await promised.textContent()) ?? '';
  await expect(said.getByRole('listitem').first()).toContainText(/\d+ av|Uppfyllt|Delvis|Inget rapporterat/);
  await promised.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title.slice(0, 12));
  await page.getByRole('link', { name: 'Vi är oroliga för droger bland unga.' }).click();
  await expect(page).toHaveURL(/#synpunkt-droger-bland-unga$/);
  await expect(said).toBeInViewport();
});

test('where nobody has told back it says for how long, and where nothing is done why or that the reason is missing', async ({ page }) => {
  await page.goto(`/exempelkommun/${lastYear}/dialog`);
  const silent = daysIn({ from: `${lastYear}-04-23`, to: addDays(today, -1) });
  const spring = page.getByRole('table', { name: 'Vilka som hördes' }).getByRole('row').filter({ hasText: 'Vårens samtal' });
  await expect(spring).toContainText(`Återkoppling saknas sedan ${silent} dagar`);
  await expect(page.getByText('Lämnat vidare till Kollektivtrafikbolaget.')).toBeVisible();
  await expect(page.getByText('Brotten i parken är för få')).toBeVisible();
  await expect(page.getByText('Skäl saknas')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
});

test('what was counted on the street is one number for each day and place, and rounds that can’t be compared aren’t joined', async ({ page }) => {
  await page.goto(`/exempelkommun/${lastYear}/dialog`);
  const days = section(page, 'Tillfällen').getByRole('row').filter({ hasText: 'Vårens samtal' });
  await expect(days).toHaveCount(2);
  for (const row of await days.all()) await expect(row).toContainText(/(1[89]|2[0-7]) samtal/);
  await expect(page.getByRole('figure').filter({ hasText: 'samtal på plats, frågor: Samtalsguide 1' })).toHaveCount(1);
  expect(await (await page.request.get(`/exempelkommun/${lastYear}/dialog.json`)).text()).not.toMatch(/presence|lighting|weekday/);
});
