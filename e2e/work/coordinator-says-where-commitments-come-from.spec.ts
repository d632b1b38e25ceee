import { expectAccessibleInBoth } from '../axe.ts';
import { addCommitment, beginDraft, closeAll, ownYear, pageOf } from '../drafted-pledge.ts';
import { expect, test } from '../journey.ts';
import { thisYear } from '../years.ts';

const like = `Liknar ”Trygghetsvandringar i hela kommunen” från ${thisYear}. Är det en fortsättning?`;

test('a draft from nothing asks what each commitment goes on from, shows how the words differ, and lets somebody decide, also without JavaScript', async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const page = await pageOf(browser, 'municipality-coordinator', { javaScriptEnabled: false });
  const draft = await beginDraft(page, ownYear(2029));
  await addCommitment(page, draft, 'Trygghetsvandringar');
  await expect(page.getByText(like)).toBeVisible();
  await expect(page.getByText('Ett åtagande liknar tidigare åtaganden.')).toBeVisible();
  await page.getByRole('link', { name: 'Säg varifrån åtagandena kommer' }).click();
  const open = page.locator('#fraga');
  await expect(open.getByText(like)).toBeVisible();
  await expect(open.locator('del').first()).toBeVisible();
  await expect(open.locator('ins').first()).toBeVisible();
  await expect(open.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(open.getByLabel('Tidigare åtagande').locator('option:checked')).toHaveText(`Trygghetsvandringar i hela kommunen (${thisYear})`);
  await open.getByRole('button', { name: 'Spara svaret om ”Trygghetsvandringar”' }).click();
  await expect(page.locator('.faults')).toContainText('fel att rätta');
  await open.getByRole('radio', { name: /^Ändrat/ }).check();
  await open.getByRole('button', { name: 'Spara svaret om ”Trygghetsvandringar”' }).click();
  await expect(open.getByText('Inget som väntar på svar liknar ett tidigare åtagande.')).toBeVisible();
  await expect(page.locator('#resten').getByText(`Ändrat från ${thisYear}`)).toBeVisible();

  const vanished = page.locator('#forsvann');
  await expect(vanished.getByText('Utan skäl står det ”skäl saknas” för alla.')).toBeVisible();
  await expect(vanished.getByRole('heading', { name: 'Trygghetsvandringar i hela kommunen' })).toHaveCount(0);
  const gone = (await vanished.getByRole('heading', { level: 3 }).first().textContent()) ?? '';
  const first = vanished.getByRole('listitem').first();
  await first.getByText('Varför det inte lovas igen').click();
  await first.getByLabel('Skäl').fill('Arbetet är klart och har gått över i den vanliga driften.');
  await first.getByRole('button', { name: `Spara skälet för ”${gone}”` }).click();
  await expect(vanished.getByRole('heading', { name: gone, exact: true })).toHaveCount(0);
  await page.goto(draft);
  await expect(page.getByText('Utgår: Arbetet är klart')).toBeVisible();
  await expect(page.getByText(`Ändrat från ${thisYear}`)).toBeVisible();
  await closeAll(page);
});

test('what a file brings in is asked about in its draft, and what is called new isn’t asked about again', async ({ browser }) => {
  test.setTimeout(90_000);
  const page = await pageOf(browser, 'police-coordinator');
  const year = ownYear(2027);
  const commitment = { key: 'gang', title: 'Trygghetsvandringar', wording: 'Vi går åtta vandringar.', responsible: 'joint', kind: 'safetyWalk' };
  const pledge = {
    key: `exempelkommun-${year}-fil`,
    slug: `${year}-fil`,
    municipalities: ['exempelkommun'],
    parties: ['exempelkommun', 'lpo-exempel'],
    period: { from: year, to: year },
    focusAreas: [{ key: 'ute', title: 'Tryggt ute', commitments: [commitment] }],
  };
  const buffer = Buffer.from(JSON.stringify({ format: 'medborgarlofte', version: 1, pledges: [pledge] }));
  await page.goto('/arbete/importera');
  await page.getByLabel('Fil', { exact: true }).setInputFiles({ name: 'lofte.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'Granska filen' }).click();
  await expect(page.getByText(like)).toBeVisible();
  await page.getByRole('button', { name: /^Läs in som utkast/ }).click();
  await expect(page.getByText(like)).toBeVisible();
  await page.getByRole('link', { name: 'Säg varifrån åtagandena kommer' }).click();
  await expectAccessibleInBoth(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await page.locator('#fraga').getByRole('radio', { name: /^Nytt/ }).check();
  await page.getByRole('button', { name: 'Spara svaret om ”Trygghetsvandringar”' }).click();
  await expect(page.getByText('Inget som väntar på svar liknar ett tidigare åtagande.')).toBeVisible();
  await expect(page.getByText(like)).toHaveCount(0);
  await closeAll(page);
});
