import { charts, expect, goBy, test } from './journey.ts';
import { thisYear } from './years.ts';

const commitment = `/exempelkommun/${thisYear}/atagande/trygghetsvandringar`;

test('the same page in English, and back', async ({ page }) => {
  await page.goto('/skara/2018');
  await goBy(page, 'English');
  await expect(page).toHaveURL(/\/en\/skara\/2018$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Three of five commitments were kept. One has not been reported on.');
  await goBy(page, 'Svenska');
  await expect(page).toHaveURL(/\/skara\/2018$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
});

test('the language stays when going on', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('link', { name: 'Lidköping', exact: true }).click();
  await page.getByRole('link', { name: 'Citizens’ pledge 2020' }).click();
  await goBy(page, 'Dialogue');
  await expect(page).toHaveURL(/\/en\/lidkoping\/2020\/dialog$/);
  await goBy(page, 'History');
  await expect(page).toHaveURL(/\/en\/lidkoping\/historik$/);
  await page.getByRole('contentinfo').getByRole('link', { name: 'How we judge' }).click();
  await expect(page).toHaveURL(/\/en\/sa-bedomer-vi$/);
});

test('a promise that is only known in Swedish is marked as Swedish; a translated one is called a translation', async ({ page }) => {
  await page.goto('/en/lidkoping/2020');
  await expect(page.getByRole('link', { name: 'Belysa stråk och mötesplatser' })).toHaveAttribute('lang', 'sv');
  await page.goto(`/en${commitment}`);
  await expect(page.getByRole('main')).toContainText(/Translation\. In Swedish: “Kommunen och polisen ordnar/);
});

test('a chart, its table and its files speak the language of the page', async ({ page, request }) => {
  await page.goto(`/en${commitment}`);
  const figure = charts(page).first();
  await expect(figure.getByRole('heading')).toContainText(/\d+ of at least\s12 safety walks/);
  await expect(figure.getByRole('columnheader', { name: 'Date' })).toBeVisible();
  const file = await request.get(`/en${commitment}/diagram-1.csv`);
  expect(await file.text()).toContain('Example data');
});
