import { expectAccessible } from '../axe.ts';
import { addCommitment, approve, beginDraft, closeAll, fingerprintOn, ownYear, pageOf, submitDraft } from '../drafted-pledge.ts';
import { expect, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { awake } from '../taps.ts';

test('both sides approve the same text, and it appears in another browser', async ({ page, browser, baseURL }) => {
  const year = ownYear(2031);
  await alreadySignedIn(page, browser, 'municipality-coordinator');
  const draft = await beginDraft(page, year);
  await addCommitment(page, draft, 'Vandringar i skymning');
  const stranger = await browser.newPage({ baseURL });
  const first = await submitDraft(page, draft);
  await expect(page.getByRole('listitem').filter({ hasText: 'Exempelkommun: inte än' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Lokalpolisområde Exempel: inte än' })).toBeVisible();
  await expect(page.getByText('Bara den som är utgivare för en part kan godkänna.')).toBeVisible();

  const publisher = await pageOf(browser, 'municipality-publisher');
  await publisher.goto('/arbete');
  await publisher
    .getByRole('link', { name: new RegExp(`Exempelkommun ${year}`) })
    .first()
    .click();
  await expect(publisher.getByRole('heading', { level: 1 })).toHaveText(`Godkänn: Exempelkommun ${year}`);
  expect(await fingerprintOn(publisher)).toBe(first);
  await expectAccessible(publisher);
  await approve(publisher, draft);
  await expect(publisher.getByRole('listitem').filter({ hasText: /^Exempelkommun: godkände/ })).toBeVisible();
  await expect(publisher.getByText('Din organisation har godkänt den här versionen.')).toBeVisible();
  expect((await stranger.goto(`/exempelkommun/${year}`))?.status(), 'one party’s yes makes nothing public').toBe(404);

  const police = await pageOf(browser, 'police-coordinator');
  await police.goto(draft);
  await police.getByRole('link', { name: 'Ändra ”Vandringar i skymning”' }).click();
  await awake(police);
  await police.getByLabel('Uppfyllt när').fill('Minst tolv är gjorda, en i varje stadsdel.');
  await police.getByRole('button', { name: 'Spara åtagandet' }).click();
  await expect(police.getByText('Utkastet är ändrat sedan version 1 lämnades. Den kan inte godkännas längre.')).toBeVisible();
  await publisher.reload();
  await expect(publisher.getByText('Texten är ändrad sedan den här versionen lämnades.')).toBeVisible();
  const chief = await pageOf(browser, 'police-publisher');
  await chief.goto(draft.replace(/utkast$/, 'godkann'));
  await expect(chief.getByRole('button', { name: /^Godkänn version/ })).toHaveCount(0);

  const second = await submitDraft(police, draft);
  expect(second).not.toBe(first);
  await expect(police.locator('del')).toContainText('när året är slut.');
  await expect(police.locator('ins')).toContainText('en i varje stadsdel.');
  await approve(chief, draft);
  expect((await stranger.goto(`/exempelkommun/${year}`))?.status(), 'the earlier yes was to another text').toBe(404);
  await approve(publisher, draft);

  expect((await stranger.goto(`/exempelkommun/${year}`))?.status()).toBe(200);
  await expect(stranger.getByRole('heading', { level: 3, name: 'Vandringar i skymning' })).toBeVisible();
  await page.goto(draft);
  await expect(page.getByRole('heading', { level: 1 }), 'a signed pledge isn’t a draft').not.toHaveText(/^Utkast/);
  await stranger.close();
  await closeAll(publisher, police, chief);
});
