import { type Browser, type BrowserContext, type Page, test } from '@playwright/test';
import { exampleAccounts } from '../examples/accounts.ts';

export type ExampleRole = keyof typeof exampleAccounts;

const password = 'ett-exempel-till-alla';
const kept = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();

/** Signs in as an example account through the screen: password, then the code where the role asks for one. Ends at /arbete. `url` is a server of one's own. */
export async function signIn(page: Page, role: ExampleRole, url = ''): Promise<void> {
  await page.goto(`${url}/arbete/logga-in`);
  await page.getByLabel('E-postadress').fill(exampleAccounts[role].email);
  await page.getByLabel('Lösenord').fill(password);
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  if (exampleAccounts[role].role !== 'council') {
    await page.getByLabel('Kod', { exact: true }).fill((await page.getByTestId('example-code').textContent()) ?? '');
    await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  }
  await page.waitForURL(/\/arbete$/);
}

/** The same without the screens: the session of the worker's first sign-in as this role is used again. Don't sign out from it. */
export async function alreadySignedIn(page: Page, browser: Browser, role: ExampleRole, url = test.info().project.use.baseURL ?? ''): Promise<void> {
  const name = `${test.info().project.name} ${url} ${role}`;
  if (!kept.has(name)) {
    const context = await browser.newContext(test.info().project.use);
    await signIn(await context.newPage(), role, url);
    kept.set(name, await context.storageState());
    await context.close();
  }
  await page.context().addCookies(kept.get(name)?.cookies ?? []);
}
