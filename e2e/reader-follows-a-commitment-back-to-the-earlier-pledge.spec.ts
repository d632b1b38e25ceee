import { expect, goBy, test } from './journey.ts';
import { lastYear, thisYear } from './years.ts';

test('from a commitment to the one it continues', async ({ page }) => {
  await page.goto(`/exempelkommun/${thisYear}`);
  await page.getByRole('link', { name: 'Trygghetsvandringar i hela kommunen' }).click();
  await expect(page.getByText(`Fortsätter från ${lastYear}`)).toBeVisible();
  await page.getByRole('listitem').filter({ hasText: 'Oförändrat sedan' }).getByRole('link', { name: lastYear }).click();
  await expect(page).toHaveURL(new RegExp(`/exempelkommun/${lastYear}/atagande/trygghetsvandringar$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trygghetsvandringar i hela kommunen');
  await expect(page.getByText('12 av minst 12 trygghetsvandringar', { exact: false }).first()).toBeVisible();
});

test('the history tells what continued, what is new and what was dropped, with its reason', async ({ page }) => {
  await page.goto('/exempelkommun');
  await goBy(page, 'Historik');
  await expect(page.getByText(`nytt, fanns inte ${lastYear}`)).toBeVisible();
  await expect(page.getByText(`Fanns ${lastYear} men följde inte med`)).toBeVisible();
  await page.getByRole('link', { name: 'Öppna idrottshallar på lördagar' }).first().click();
  await expect(page).toHaveURL(new RegExp(`/exempelkommun/${lastYear}/atagande/`));
});

test('every pledge is a column, and what vanished without a word is seen in the one it is missing from', async ({ page }) => {
  await page.goto('/lidkoping/historik');
  const table = page.getByRole('table', { name: 'Åtagandena genom åren' });
  await expect(table.getByRole('columnheader')).toHaveText(['Åtagande', '2017', '2018', '2019', '2020', '2021', '2022–2023', '2024–2025']);
  const row = (name: RegExp) => table.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  const traffic = row(/trafiksäkerhet/).getByRole('cell');
  await expect(traffic.nth(2)).toHaveText('okänt');
  await expect(traffic.nth(3)).toHaveText('Skäl saknas');
  await expect(
    row(/^Ökad närvaro/)
      .getByRole('cell')
      .nth(6),
  ).toContainText('ändrat');
  await row(/^Ökad närvaro/)
    .getByRole('link')
    .nth(2)
    .click();
  await expect(page).toHaveURL(/\/lidkoping\/2020\/atagande\//);
});

test('a correction is seen, with date and reason, and the first figure stays out of the sum', async ({ page }) => {
  await page.goto('/exempelkommun/historik');
  const corrections = page.getByRole('listitem').filter({ hasText: 'rättades' });
  await expect(corrections.first()).toContainText(/rättades \d+\s\S+\s\d{4}: \S+/);
});
