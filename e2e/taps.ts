import { expect, type Locator, type Page } from '@playwright/test';

/** How often the screen was touched and how many keys were pressed since this was asked for, over page loads. */
export async function countTouches(page: Page): Promise<{ taps: number; keys: number }> {
  const counted = { taps: 0, keys: 0 };
  await page.exposeFunction('touched', (kind: 'taps' | 'keys') => {
    counted[kind] += 1;
  });
  await page.addInitScript(() => {
    const { touched } = window as unknown as { touched: (kind: string) => void };
    addEventListener('pointerdown', () => touched('taps'), true);
    addEventListener('keydown', () => touched('keys'), true);
  });
  return counted;
}

/** Waits until the page's scripts have taken over its form: what is sent before that goes as any form does, and on a line that is gone nowhere. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => Object.keys(document.querySelector('main form') ?? {}).some((name) => name.startsWith('__reactProps')));
}

/** With a finger on a phone, with the mouse on a desktop. */
export async function tap(target: Locator, isMobile: boolean): Promise<void> {
  if (isMobile) await target.tap();
  else await target.click();
}

/** A commitment among the big choices, or behind "other". */
export async function chooseCommitment(page: Page, title: string, isMobile = false): Promise<void> {
  const key = page.getByRole('radio', { name: title, exact: true });
  if (!(await key.isVisible())) await tap(page.getByText('Annat …', { exact: true }), isMobile);
  await tap(key, isMobile);
}

/** Writes a place that isn't among the chips. */
export async function writePlace(page: Page, place: string): Promise<void> {
  await page.getByRole('radio', { name: 'Annan plats' }).check();
  await page.getByLabel('Plats', { exact: true }).fill(place);
}

/** A place that no other journey writes. */
export function newPlace(): string {
  const letters = Array.from({ length: 8 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('');
  return `Prov${letters}`;
}

/** Everything in the page's main part that can be pressed or filled in is at least 44 px high and wide; links that stand in a text apart. */
export async function expectLargeTargets(page: Page): Promise<void> {
  const small = await page.locator('main :is(a, button, summary, input, textarea, select):not(dd a)').evaluateAll((all) =>
    all.flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      const isShown = one.checkVisibility() && width > 0;
      return isShown && (width < 44 || height < 43.5)
        ? [`${one.tagName} ${one.textContent || one.getAttribute('name')} ${Math.round(width)} × ${Math.round(height)}`]
        : [];
    }),
  );
  expect(small, 'targets under 44 px').toEqual([]);
}
