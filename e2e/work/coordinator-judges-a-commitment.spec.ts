import { expectAccessible } from '../axe.ts';
import { expect, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { lastYear, thisYear } from '../years.ts';
import { judge, openCommitment, pageOf } from './judging.ts';

const now = `Exempelkommun ${thisYear}`;
const before = `Exempelkommun ${lastYear}`;

test.slow();

test('läget nu: the figures and the other party beside, a cause when it deviates, nothing typed is lost, and the resident reads it', async ({
  page,
  browser,
  isMobile,
}) => {
  const [title, slug] = isMobile ? ['Klotter tas bort inom två dygn', 'klotter'] : ['Ny belysning på mörka stråk och platser', 'belysning'];
  const reason = `Två platser väntar på el (${isMobile ? 'telefon' : 'dator'}).`;
  await alreadySignedIn(page, browser, 'municipality-coordinator');
  await openCommitment(page, now, title);
  await page
    .getByRole('link', { name: /^Bedöm/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bedöm läget nu');
  await expect(page.getByRole('heading', { name: 'Siffrorna' })).toBeVisible();
  await judge(page, { status: 'Risk för avvikelse', reason });
  await page.getByRole('button', { name: 'Spara bedömningen' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Välj en orsak' })).toBeFocused();
  await expect(page.getByLabel('Varför?')).toHaveValue(reason);
  await expect(page.getByRole('radio', { name: 'Risk för avvikelse' })).toBeChecked();
  await expectAccessible(page);

  await page.getByLabel('Orsak').selectOption({ index: 3 });
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Spara bedömningen' }).click();
  await expect(page.getByRole('status').filter({ hasText: /./ }).first()).toBeVisible();
  await expect(page.getByText(reason).first()).toBeVisible();

  const resident = await browser.newPage();
  await resident.goto(`/exempelkommun/${thisYear}/atagande/${slug}`);
  await expect(resident.getByText(reason).first()).toBeVisible();
  await expect(resident.getByText('Risk för avvikelse').first()).toBeVisible();
  await resident.close();
});

test('of a joint commitment each party says its own, and both stand beside each other', async ({ page, browser, isMobile }) => {
  const [title, slug] = isMobile
    ? ['Föräldrakvällar om ungas vardag på nätet', 'foraldrakvallar']
    : ['Trygghetsvandringar i hela kommunen', 'trygghetsvandringar'];
  const [ours, theirs] = [`Vi hinner (${slug}).`, `Vi hinner inte (${slug}).`];
  await alreadySignedIn(page, browser, 'municipality-coordinator');
  const at = await openCommitment(page, now, title);
  await page.goto(`${at}/bedomning`);
  await judge(page, { status: 'Enligt plan', reason: ours });
  await page.getByRole('button', { name: 'Spara bedömningen' }).click();
  await expect(page.getByText(ours).first()).toBeVisible();

  const police = await pageOf(browser, page, 'police-coordinator');
  await police.goto(at);
  await police.getByRole('link', { name: /Vi ser det annorlunda/ }).click();
  await expect(police.getByText(ours)).toBeVisible();
  await judge(police, { status: 'Enligt plan', reason: theirs });
  await police.getByRole('button', { name: 'Spara er bedömning' }).click();
  await expect(police.getByRole('alert').filter({ hasText: 'Ni säger samma sak' })).toBeVisible();
  await judge(police, { status: 'Risk för avvikelse', reason: theirs, cause: 'Vakans' });
  await police.getByRole('button', { name: 'Spara er bedömning' }).click();
  await expect(police.getByText(theirs).first()).toBeVisible();
  await police.context().close();

  await page.goto(at);
  await expect(page.getByText(ours).first()).toBeVisible();
  await expect(page.getByText(theirs).first()).toBeVisible();
});

test('a final assessment is proposed by the coordinator, known to nobody, and public when the publisher has approved it', async ({
  page,
  browser,
  isMobile,
}) => {
  const [title, slug] = isMobile ? ['Klotter tas bort inom två dygn', 'klotter'] : ['Föräldrakvällar om ungas vardag på nätet', 'foraldrakvallar'];
  const reason = `Det blev gjort till hälften (${slug}).`;
  const publicPage = `/exempelkommun/${lastYear}/atagande/${slug}`;
  await alreadySignedIn(page, browser, 'municipality-coordinator');
  const at = await openCommitment(page, before, title);
  await page.goto(`${at}/bedomning`);
  await page.getByRole('link', { name: 'Föreslå en slutbedömning i stället' }).click();
  await judge(page, { status: 'Delvis uppfyllt', reason, cause: 'Vakans' });
  await page.getByRole('button', { name: 'Lämna förslaget' }).click();
  await expect(page.getByText('Väntar', { exact: false }).first()).toBeVisible();
  const proposal = await page
    .getByRole('link', { name: /^Föreslagen av/ })
    .first()
    .getAttribute('href');

  const resident = await browser.newPage();
  await resident.goto(publicPage);
  await expect(resident.getByText(reason)).toHaveCount(0);
  const police = await pageOf(browser, page, 'police-publisher');
  expect((await police.goto(proposal ?? ''))?.status()).toBe(404);
  await police.context().close();

  const publisher = await pageOf(browser, page, 'municipality-publisher');
  await publisher.goto('/arbete');
  await expect(publisher.getByRole('heading', { level: 3 }).first()).toContainText('att godkänna');
  await publisher.goto(proposal ?? '');
  await expectAccessible(publisher);
  await publisher.getByRole('button', { name: 'Godkänn och visa publikt' }).click();
  await expect(publisher.getByText(reason).first()).toBeVisible();
  await publisher.context().close();

  await resident.goto(publicPage);
  await expect(resident.getByText(reason).first()).toBeVisible();
  await expect(resident.getByText('Delvis uppfyllt').first()).toBeVisible();
  await resident.close();
});
