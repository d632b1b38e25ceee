import { expectAccessible } from './axe.ts';
import { expect, test } from './journey.ts';
import { pages } from './pages.ts';

for (const path of pages) {
  test(`${path} has no barriers in light or dark, no faults and no guests`, async ({ page, baseURL }) => {
    const guests: string[] = [];
    page.on('request', (request) => !request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:') && guests.push(request.url()));
    await page.goto(path);
    await expect(page).toHaveTitle(/\S/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
    expect(guests).toEqual([]);
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth, 'nothing is wider than the screen').toBeLessThanOrEqual(clientWidth);
  });
}
