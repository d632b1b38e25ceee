import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { pages } from './pages.ts';

for (const path of pages) {
  test(`${path} has no barriers in light or dark, no faults and no guests`, async ({ page, baseURL }) => {
    const faults: string[] = [];
    const guests: string[] = [];
    page.on('console', (message) => message.type() === 'error' && !isExpected(message.text()) && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => !request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:') && guests.push(request.url()));
    await page.goto(path);
    await expect(page).toHaveTitle(/\S/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
    expect(faults).toEqual([]);
    expect(guests).toEqual([]);
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth, 'nothing is wider than the screen').toBeLessThanOrEqual(clientWidth);
  });
}

/** The browser itself notes that a page which doesn't exist answered 404. */
function isExpected(text: string): boolean {
  return text.includes('status of 404');
}
