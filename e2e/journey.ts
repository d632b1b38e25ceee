import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test';

export { expect };

/** A journey that ends without a fault in the browser's console on any page of it. */
export const test = base.extend<{ faultless: undefined }>({
  faultless: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => message.type() === 'error' && !isOwnStatus(message, page) && faults.push(`${message.text()} ${message.location().url}`));
      page.on('pageerror', (error) => faults.push(error.message));
      await use(undefined);
      expect(faults, 'faults in the console').toEqual([]);
    },
    { auto: true },
  ],
});

/** Goes on by the navigation at the top, which a phone keeps behind "Meny". */
export async function goBy(page: Page, name: string): Promise<void> {
  await openMenu(page);
  await page.getByRole('banner').getByRole('link', { name, exact: true }).click();
}

export async function openMenu(page: Page): Promise<void> {
  const menu = page.getByText(/^(Meny|Menu)$/);
  if (await menu.isVisible()) await menu.click();
}

/** A row of a pledge's list of commitments. */
export function commitmentRow(page: Page, title: string | RegExp) {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: title }) });
}

/** The charts of a page, each with its table. */
export function charts(page: Page) {
  return page.getByRole('figure').filter({ has: page.getByRole('table') });
}

/** A part of a page, by its heading. */
export function section(page: Page, heading: string | RegExp) {
  return page.locator('section').filter({ has: page.getByRole('heading', { name: heading }) });
}

/** What stands beside a term in a page's list of facts. */
export function fact(page: Page, term: string) {
  return page.getByRole('definition').and(page.locator(`dt:text-is("${term}") + dd`));
}

/** The browser itself notes that a page answered 404 because it doesn't exist, or 503 because the store is broken. */
function isOwnStatus(message: ConsoleMessage, page: Page): boolean {
  return /status of (404|503)/.test(message.text()) && message.location().url === page.url();
}
