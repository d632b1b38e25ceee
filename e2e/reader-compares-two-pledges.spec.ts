import { charts, expect, goBy, test } from './journey.ts';
import { lastYear, thisYear } from './years.ts';

test('the choice of pledges ends up in the address, which can be shared', async ({ page, context }) => {
  await page.goto('/skara/2018');
  await goBy(page, 'Jämför');
  await page.getByRole('combobox', { name: 'Löfte', exact: true }).selectOption('Medborgarlöfte 2018');
  await page.getByRole('combobox', { name: 'Jämför med' }).selectOption('Medborgarlöfte 2019');
  await page.getByRole('button', { name: 'Visa' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Medborgarlöfte 2018 jämfört med Medborgarlöfte 2019');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Medborgarlöfte 2018 jämfört med Medborgarlöfte 2019');
});

test('numbers are compared only where measure and unit are the same, and the rest says why not', async ({ page }) => {
  await page.goto('/exempelkommun/jamfor');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Medborgarlöfte ${thisYear} jämfört med Medborgarlöfte ${lastYear}`);
  const figure = charts(page);
  await expect(figure.getByRole('row').filter({ hasText: 'Trygghetsvandringar' })).toContainText(/\d+.*ja$/);
  await expect(figure.getByRole('row').filter({ hasText: 'Orossamtal' })).toContainText('nej, antal');
});

test('each standing in both pledges, and what was in only one of them', async ({ page }) => {
  await page.goto('/exempelkommun/jamfor');
  const standings = page.getByRole('table', { name: 'Läge för läge' });
  await expect(standings.getByRole('row').filter({ hasText: 'Ordningsregler för Hamntorget' })).toContainText('fanns inte');
  const walks = standings.getByRole('row').filter({ hasText: 'Trygghetsvandringar' });
  await expect(walks).toContainText('Uppfyllt');
  await walks.getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`/exempelkommun/${lastYear}/atagande/trygghetsvandringar$`));
});

for (const query of ['lofte=1999', 'med=finns-inte&sortera=bakvänt', 'lofte=2026&lofte=2025', 'med=%00%ff<script>']) {
  test(`an address that can't be understood (${query}) shows the usual pledges and says so`, async ({ page }) => {
    const answer = await page.goto(`/skara/jamfor?${query}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Medborgarlöfte 2019 jämfört med Medborgarlöfte 2018');
    await expect(page.getByRole('status').filter({ hasText: 'Adressen innehöll något vi inte förstår' })).toBeVisible();
  });
}

test('the only pledge of a municipality has nothing to be compared with', async ({ page }) => {
  await page.goto('/habo/jamfor');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Det finns bara ett löfte här, så det finns inget att jämföra med.');
});
