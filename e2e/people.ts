import { type Browser, expect, type Page, test } from '@playwright/test';
import { codeOf } from './authenticator-app.ts';
import { alreadySignedIn } from './sign-in.ts';

export type Role = 'Förtroendevald' | 'Samordnare' | 'Utgivare' | 'Administratör';

export const goodPassword = 'fyra lila hästar skrattar';

/** An address of this run, so that journeys at the same time don't meet. */
export function newAddress(name: string, domain = 'exempelkommun.example'): string {
  return `${name}.${test.info().project.use.isMobile ? 'telefon' : 'dator'}.${Date.now().toString(36)}@${domain}`;
}

/** Fills in the invitation form of the page Personer. */
export async function invite(page: Page, email: string, role: Role): Promise<void> {
  await page.getByLabel('E-postadress').fill(email);
  await page.getByRole('radio', { name: role }).locator('..').click();
  await page.getByRole('button', { name: 'Bjud in', exact: true }).click();
}

/** The link that the admin is to pass on. */
export async function linkFor(page: Page, email: string): Promise<string> {
  const box = page.getByRole('status').filter({ hasText: `Lämna den här länken till ${email}` });
  return (await box.getByRole('code').textContent()) ?? '';
}

/** Opens an invitation and chooses a name and a password. */
export async function join(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Namn').fill(name);
  await page.getByLabel('Lösenord').fill(goodPassword);
  await page.getByRole('button', { name: 'Ta emot inbjudan' }).click();
  await page.waitForURL(/\/arbete(\/tvafaktor)?$/);
}

/** Sets up an authenticator app on the page that asks for one; answers with its secret, the code that was shown (it is taken once) and the recovery codes. */
export async function setUpApp(page: Page): Promise<{ secret: string; code: string; recoveryCodes: string[] }> {
  const begin = page.getByRole('button', { name: 'Ställ in appen' });
  const typed = page.getByText(/^[A-Z2-7]{4}( [A-Z2-7]{1,4})+$/);
  await begin.or(typed).first().waitFor();
  if (await begin.isVisible()) await begin.click();
  const secret = (await typed.textContent()) ?? '';
  const recoveryCodes = await page.getByRole('listitem').getByRole('code').allTextContents();
  const code = codeOf(secret);
  await page.getByLabel('Kod', { exact: true }).fill(code);
  await page.getByRole('button', { name: 'Spara och fortsätt' }).click();
  await page.waitForURL(/\/arbete$/);
  return { secret, code, recoveryCodes };
}

/** Somebody new in Exempelkommun, invited by its admin; `page` stands where the role leads them. */
export async function newMember(page: Page, browser: Browser, name: string, role: Role): Promise<string> {
  const email = newAddress(name.toLowerCase().replace(/[åä]/g, 'a').replaceAll('ö', 'o').replaceAll(' ', '.'));
  const admins = await browser.newPage();
  await alreadySignedIn(admins, browser, 'municipality-admin');
  await admins.goto('/arbete/personer');
  await invite(admins, email, role);
  const link = await linkFor(admins, email);
  await admins.context().close();
  await join(page, link, name);
  return email;
}

/** Somebody's row among the people of an organisation. */
export function rowOf(page: Page, email: string) {
  return page
    .getByRole('listitem')
    .filter({ hasText: email })
    .filter({ has: page.getByRole('heading', { level: 3 }) });
}

/** Does what an admin can do about somebody, and waits for the page that says so. */
export async function deal(page: Page, email: string, deed: string): Promise<void> {
  const button = rowOf(page, email).getByRole('button', { name: deed });
  if (!(await button.isVisible()))
    await rowOf(page, email)
      .getByText(/^Åtgärder för/)
      .click();
  await button.click();
}

/** What came back is said at the top, where the focus is, and beside its field. */
export async function expectFault(page: Page, label: string, sentence: string | RegExp): Promise<void> {
  const summary = page.getByRole('alert').filter({ hasText: sentence });
  await expect(summary).toBeFocused();
  const field = page.getByLabel(label, { exact: true });
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(sentence);
}
