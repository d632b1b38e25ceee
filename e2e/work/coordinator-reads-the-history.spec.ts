import { expectAccessible } from '../axe.ts';
import { expect, goBy, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { thisYear } from '../years.ts';
import { judge, openCommitment, pageOf } from './judging.ts';

const now = `Exempelkommun ${thisYear}`;

test.slow();

test('everything that happened, by whom, with before and after; nothing of the other party’s', async ({ page, browser, isMobile }) => {
  const title = isMobile ? 'Möten om grannsamverkan' : 'Synlig polis i Centrum och Hamnen';
  const [first, second] = ['först', 'sedan'].map((word) => `Så var det ${word} på ${isMobile ? 'telefonen' : 'datorn'}.`) as [string, string];
  await alreadySignedIn(page, browser, 'police-coordinator');
  const at = await openCommitment(page, now, title);
  for (const [status, reason] of [
    ['Enligt plan', first],
    ['Pausat', second],
  ] as const) {
    await page.goto(`${at}/bedomning`);
    await judge(page, { status, reason });
    await page.getByRole('button', { name: 'Spara bedömningen' }).click();
    await expect(page.getByText(reason).first()).toBeVisible();
  }
  await goBy(page, 'Historik');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Historik');
  const latest = page.getByRole('listitem').filter({ hasText: second });
  await expect(latest.getByRole('heading')).toHaveText('Bedömde läget nu');
  await expect(latest).toContainText('Kommunpolis i Exempel');
  await expect(latest).toContainText(title);
  await expect(latest).toContainText('Enligt plan');
  await expect(latest).toContainText('Pausat');
  await expectAccessible(page);

  const municipality = await pageOf(browser, page, 'municipality-coordinator');
  await municipality.goto('/arbete/historik');
  await expect(municipality.getByRole('heading', { level: 1 })).toHaveText('Historik');
  await expect(municipality.getByText(second)).toHaveCount(0);
  await expect(municipality.getByText('Kommunpolis i Exempel')).toHaveCount(0);
  await municipality.context().close();
});

test('it is asked for by what, who, which pledge and when; what can’t be asked stays as it was typed', async ({ page, browser }) => {
  await alreadySignedIn(page, browser, 'municipality-coordinator');
  await page.goto('/arbete/historik');
  await page.getByText('Visa bara en del').click();
  await page.getByLabel('Vad', { exact: true }).selectOption('Siffror');
  await page.getByLabel('Löfte').selectOption(now);
  await page.getByRole('button', { name: 'Visa', exact: true }).click();
  await expect(page).toHaveURL(/vad=figure/);
  await expect(page.getByLabel('Vad', { exact: true })).toHaveValue('figure');
  await expectAccessible(page);
  await page.goto('/arbete/historik?fran=i+g%C3%A5r');
  await expect(page.getByLabel('Från och med')).toHaveValue('i går');
  await expect(page.getByText('Skriv datumet som 2026-08-31.')).toBeVisible();
  await page.getByRole('link', { name: 'Visa allt' }).click();
  await expect(page).toHaveURL(/\/arbete\/historik$/);
});

test('an admin reads what was done and by whom; the council has no history', async ({ page, browser }) => {
  await alreadySignedIn(page, browser, 'municipality-admin');
  await page.goto('/arbete/historik');
  await expect(page.getByText(/Innehållet läser samordnare och utgivare/)).toBeVisible();
  await expect(page.getByRole('term').filter({ hasText: /^(Antal|Bedömning)$/ })).toHaveCount(0);
  const council = await pageOf(browser, page, 'municipality-council');
  expect((await council.goto('/arbete/historik'))?.status()).toBe(403);
  await council.context().close();
});
