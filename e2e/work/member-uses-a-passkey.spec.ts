import type { Page } from '@playwright/test';
import { expectAccessibleInBoth } from '../axe.ts';
import { expect, test } from '../journey.ts';
import { newMember } from '../people.ts';

test('a publisher chooses a passkey as second factor, and comes in with it alone', async ({ page, browser }) => {
  test.slow();
  const device = await deviceOf(page);
  await newMember(page, browser, 'Paula Nyckel', 'Utgivare');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skydda ditt konto');
  await page.getByRole('button', { name: 'Lägg till en nyckel (passkey)' }).click();
  await page.waitForURL(/\/arbete$/);
  await expect(page.getByRole('banner')).toContainText('Utgivare, Exempelkommun');
  expect(await device.count()).toBe(1);

  await page.goto('/arbete/konto');
  await expect(page.getByText(/^Nyckel tillagd/)).toBeVisible();
  await expectAccessibleInBoth(page);
  await page.getByRole('button', { name: 'Logga ut', exact: true }).click();
  await page.waitForURL(/utloggad/);
  await page.getByRole('button', { name: 'Logga in med nyckel (passkey)' }).click();
  await page.waitForURL(/\/arbete$/);
  await expect(page.getByRole('banner')).toContainText('Utgivare, Exempelkommun');
});

test('a password alone isn’t enough when there is a passkey, and a passkey whose owner wasn’t asked for isn’t either', async ({ page, browser }) => {
  test.slow();
  const device = await deviceOf(page);
  const email = await newMember(page, browser, 'Per Nyckel', 'Samordnare');
  await page.getByRole('button', { name: 'Lägg till en nyckel (passkey)' }).click();
  await page.waitForURL(/\/arbete$/);
  await page.goto('/arbete/konto');
  await page.getByRole('button', { name: 'Logga ut', exact: true }).click();
  await page.waitForURL(/utloggad/);

  await page.getByLabel('E-postadress').fill(email);
  await page.getByLabel('Lösenord').fill('fyra lila hästar skrattar');
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await page.waitForURL(/\/arbete\/tvafaktor$/);
  await page.goto('/arbete/loften');
  await expect(page).toHaveURL(/\/arbete\/tvafaktor$/);
  await expectAccessibleInBoth(page);

  await device.verifies(false);
  await page.getByRole('button', { name: /passkey/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Det gick inte att logga in med en nyckel' })).toBeVisible();
  await device.verifies(true);
  await page.getByRole('button', { name: /passkey/ }).click();
  await page.waitForURL(/\/arbete$/);
});

/** A telephone or computer with a built-in key, as the browser knows it. */
async function deviceOf(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    count: async () => (await cdp.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
    verifies: (isUserVerified: boolean) => cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
  };
}
