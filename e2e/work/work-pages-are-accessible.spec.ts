import { expectAccessibleInBoth } from '../axe.ts';
import { expect, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { expectLargeTargets } from '../taps.ts';
import { lastYear, thisYear } from '../years.ts';
import { openCommitment } from './judging.ts';

test.slow();

test('what one does, judges and reads back', async ({ page, browser }) => {
  await alreadySignedIn(page, browser, 'municipality-coordinator');
  const now = await openCommitment(page, `Exempelkommun ${thisYear}`, 'Trygghetsvandringar i hela kommunen');
  const then = await openCommitment(page, `Exempelkommun ${lastYear}`, 'Klotter tas bort inom två dygn');
  for (const path of ['/arbete', now, `${now}/bedomning`, then, `${then}/slutbedomning`, '/arbete/loften', '/arbete/historik']) {
    await page.goto(path);
    await expectAccessibleInBoth(page);
    if (['/arbete', '/arbete/loften'].includes(path)) await expectLargeTargets(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), path).toBeLessThanOrEqual(0);
  }
});

test('what a follow-up lacks, and the list of pledges that it is reached from', async ({ page, browser }) => {
  await alreadySignedIn(page, browser, 'municipality-publisher');
  for (const year of [thisYear, lastYear]) {
    await page.goto('/arbete/loften');
    await page.getByRole('link', { name: `Exempelkommun ${year}`, exact: true }).click();
    await page
      .getByRole('link', { name: /ppföljning/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`Exempelkommun ${year}`);
    await expectAccessibleInBoth(page);
    await expectLargeTargets(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one sees what to do, judges, is told what is missing and loses nothing', async ({ page, browser, isMobile }) => {
    const [title, reason] = [isMobile ? 'Ordningsregler för Hamntorget' : 'Ett nytt gångstråk mellan Hamnen och Centrum', 'Bygget har börjat.'];
    await alreadySignedIn(page, browser, 'municipality-coordinator');
    await page.goto('/arbete');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/att göra/);
    const at = await openCommitment(page, `Exempelkommun ${thisYear}`, title);
    await page.goto(`${at}/bedomning`);
    await page.getByLabel('Varför?').fill(reason);
    await page.getByRole('button', { name: 'Spara bedömningen' }).click();
    await expect(page.getByRole('alert').first()).toBeVisible();
    await expect(page.getByLabel('Varför?')).toHaveValue(reason);
    await page.getByRole('radio', { name: 'Enligt plan', exact: true }).check();
    await page.getByRole('button', { name: 'Spara bedömningen' }).click();
    await expect(page.getByText(reason).first()).toBeVisible();
  });
});
