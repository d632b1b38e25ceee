import { expectAccessible } from '../axe.ts';
import { closeAll, ownYear, pageOf } from '../drafted-pledge.ts';
import { expect, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { signPledge } from '../signed-pledge.ts';

test('a commitment is taken down: gone at once, said that something was, and shown again', async ({ page, browser, baseURL }) => {
  const title = 'Vandringar som ska bort';
  const { commitment, path } = await signPledge(browser, ownYear(2041), title);
  const stranger = await browser.newPage({ baseURL });
  await stranger.goto(path);
  await stranger.getByRole('link', { name: title }).click();
  await expect(stranger.getByRole('heading', { level: 1 })).toBeVisible();
  const own = stranger.url();

  await alreadySignedIn(page, browser, 'municipality-coordinator');
  await page.goto(`/arbete/atagande/${commitment}`);
  await page.getByRole('link', { name: 'Vad som visas publikt' }).click();
  await expectAccessible(page);
  await page.getByText('Ta bort från det publika nu').click();
  await page.getByRole('button', { name: 'Ta bort nu' }).click();
  await expect(page.locator('.faults')).toContainText('Fyll i det här.');
  await page.getByLabel('Skäl').last().fill('Pekar ut en familj.');
  await page.getByRole('button', { name: 'Ta bort nu' }).click();
  await expect(page.getByText(/^Borttaget /)).toBeVisible();
  await expect(page.getByText('Bara utgivaren kan visa det igen.')).toBeVisible();

  expect((await stranger.goto(own))?.status()).toBe(404);
  await stranger.goto(path);
  await expect(stranger.getByText(/^En uppgift har tagits bort från löftets sidor/)).toBeVisible();
  await expect(stranger.getByText(title)).toHaveCount(0);
  await expect(stranger.getByText('Pekar ut en familj.')).toHaveCount(0);

  const publisher = await pageOf(browser, 'municipality-publisher');
  await publisher.goto(page.url());
  await publisher.getByLabel('Skäl').last().fill('Det pekade inte ut någon.');
  await publisher.getByRole('button', { name: 'Visa igen' }).click();
  await expect(publisher.getByText('Ta bort från det publika nu')).toBeVisible();
  expect((await stranger.goto(own))?.status()).toBe(200);
  await stranger.close();
  await closeAll(publisher);
});

test('stricter counts at once, less strict is the publisher’s and waits a day', async ({ page, browser, baseURL }) => {
  const { commitment, path } = await signPledge(browser, ownYear(2043), 'Vandringar med klass');
  const stranger = await browser.newPage({ baseURL });
  await alreadySignedIn(page, browser, 'municipality-coordinator');
  await page.goto(`/arbete/atagande/${commitment}/publicering`);
  await expect(page.getByText('Nu: Allt, genast')).toBeVisible();
  await page.getByText('Gör striktare', { exact: true }).click();
  await page.getByRole('radio', { name: /^Inga siffror/ }).check();
  await page.getByRole('button', { name: 'Gör striktare nu' }).click();
  await expect(page.getByText('Nu: Inga siffror')).toBeVisible();
  await expect(page.getByText('Bara utgivaren kan göra det mindre strikt.')).toBeVisible();
  await stranger.goto(`${path}/atagande/vandringar-med-klass`);
  await expect(stranger.getByRole('heading', { level: 1 })).toBeVisible();

  const publisher = await pageOf(browser, 'municipality-publisher');
  await publisher.goto(page.url());
  await publisher.getByText('Gör mindre strikt', { exact: true }).click();
  await publisher.getByRole('radio', { name: /^Allt, genast/ }).check();
  await publisher.getByRole('button', { name: 'Gör mindre strikt om ett dygn' }).click();
  await expect(publisher.locator('.faults')).toContainText('Fyll i det här.');
  await publisher.getByLabel('Skäl').first().fill('Vandringarna är öppna för alla.');
  await publisher.getByRole('button', { name: 'Gör mindre strikt om ett dygn' }).click();
  await expect(publisher.getByText(/^Blir ”Allt, genast” i morgon|^Blir ”Allt, genast”/)).toBeVisible();
  await expect(publisher.getByText('Nu: Inga siffror')).toBeVisible();
  await expectAccessible(publisher);
  await page.reload();
  await page.getByRole('button', { name: 'Dra tillbaka' }).click();
  await expect(page.getByText(/^Blir ”Allt, genast”/)).toHaveCount(0);
  await stranger.close();
  await closeAll(publisher);
});
