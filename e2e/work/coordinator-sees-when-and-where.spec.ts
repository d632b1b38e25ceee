import { expectAccessible } from '../axe.ts';
import { expect, openMenu, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { lastYear } from '../years.ts';

test('a coordinator sees their own passes exactly, and beside them what everybody sees', async ({ page, browser }) => {
  await alreadySignedIn(page, browser, 'police-coordinator');
  await page.goto('/arbete');
  await openMenu(page);
  await page.getByRole('banner').getByRole('link', { name: 'När och var' }).click();
  await page.getByRole('link', { name: new RegExp(lastYear) }).click();
  await page.getByRole('link', { name: 'Hamnen', exact: true }).click();
  await page.getByRole('link', { name: 'maj', exact: true }).click();
  const own = page.getByRole('table', { name: /^Era egna pass/ });
  const seen = page.getByRole('table', { name: /^Vad alla ser/ });
  await expect(
    own
      .getByRole('cell')
      .filter({ hasText: /^[1-4] pass/ })
      .first(),
  ).toBeVisible();
  await expect(seen.getByRole('cell').filter({ hasText: /^visas inte/ })).toHaveCount(42);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
});

test('the other party sees none of it, but what everybody sees', async ({ page, browser }) => {
  await alreadySignedIn(page, browser, 'municipality-coordinator');
  await page.goto('/arbete/nar-och-var');
  await page.getByRole('link', { name: new RegExp(lastYear) }).click();
  await page.getByRole('link', { name: 'Centrum', exact: true }).click();
  await page.getByRole('link', { name: 'maj', exact: true }).click();
  const own = page.getByRole('table', { name: /^Era egna pass/ });
  await expect(own.getByRole('cell').filter({ hasText: /^inga/ })).toHaveCount(42);
  const seen = page.getByRole('table', { name: /^Vad alla ser/ });
  await expect(
    seen
      .getByRole('cell')
      .filter({ hasText: /^\d+ pass/ })
      .first(),
  ).toBeVisible();
});
