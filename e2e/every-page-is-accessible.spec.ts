import { expectAccessibleInBoth, layOutWhole } from './axe.ts';
import { expect, test } from './journey.ts';
import { inEnglish, pages } from './pages.ts';

for (const path of pages) {
  test(`${path} has no barriers in light or dark, in Swedish or English, no faults and no guests`, async ({ page, baseURL }) => {
    const guests: string[] = [];
    page.on('request', (request) => !request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:') && guests.push(request.url()));
    for (const address of [path, inEnglish(path)]) {
      await test.step(address, async () => {
        await page.goto(address);
        await expect(page).toHaveTitle(/\S/);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await layOutWhole(page);
        await expectAccessibleInBoth(page);
        const { scrollWidth, clientWidth } = await page.evaluate(() => ({
          scrollWidth: document.documentElement.scrollWidth,
          clientWidth: document.documentElement.clientWidth,
        }));
        expect(scrollWidth, 'nothing is wider than the screen').toBeLessThanOrEqual(clientWidth);
      });
    }
    expect(guests).toEqual([]);
  });
}
