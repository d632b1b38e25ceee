import type { Locator, Page } from '@playwright/test';
import { charts, expect, test } from './journey.ts';
import { lastYear } from './years.ts';

const commitment = `/exempelkommun/${lastYear}/atagande/trygghetsvandringar`;

test('past the navigation at once', async ({ page }) => {
  await page.goto('/skara/2018');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Hoppa till innehållet' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
});

test('from the start page to a commitment, seeing all the way where one is', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, page.getByRole('link', { name: 'Skara', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/skara$/);
  await tabTo(page, page.getByRole('link', { name: 'Medborgarlöfte 2018' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: 'Krogtillsyner' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Krogtillsyner');
});

test('the menu of a phone opens, leads on and closes', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'only a phone has the menu');
  await page.goto('/skara/2018');
  const history = page.getByRole('banner').getByRole('link', { name: 'Historik' });
  await expect(history).toBeHidden();
  await tabTo(page, page.getByText('Meny', { exact: true }));
  await page.keyboard.press('Enter');
  await expect(history).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(history).toBeHidden();
  await page.keyboard.press('Space');
  await tabTo(page, history);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/skara\/historik$/);
});

test('a table that is wider than the screen scrolls', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'on a desktop it is not too wide');
  await page.goto(`/exempelkommun/${lastYear}`);
  const table = page.getByRole('group', { name: 'Gjort per månad' });
  await tabTo(page, table);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('a chart is opened, walked through point by point, and closed', async ({ page }) => {
  await page.goto(commitment);
  const figure = charts(page).first();
  const button = figure.getByRole('button', { name: 'Utforska diagrammet' });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  const slider = figure.getByRole('slider', { name: 'piltangenterna' });
  await expect(slider).toBeFocused();
  await expect(figure.locator('[aria-live]')).toHaveText(/\S/);
  const last = await slider.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowLeft');
  await expect(slider).not.toHaveAttribute('aria-valuetext', last ?? '');
  await expect(slider).toHaveAttribute('aria-valuetext', /\S/);
  await tabTo(page, figure.getByRole('button'));
  await page.keyboard.press('Enter');
  await expect(slider).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(slider).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(slider).toBeHidden();
  await expect(button).toBeFocused();
});

/** Presses Tab until it is reached; where one is must be seen at every step. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let steps = 0; steps < 150; steps++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    const isSeen = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return document.activeElement === document.body || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2);
    });
    expect(isSeen, 'the focus can be seen').toBe(true);
  }
  throw new Error(`The keyboard doesn't reach ${goal}.`);
}
