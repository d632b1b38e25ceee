import type { Page } from '@playwright/test';
import { expectAccessibleInBoth } from '../axe.ts';
import { doByApi, groundFor } from '../by-api.ts';
import { closeAll, pageOf } from '../drafted-pledge.ts';
import { expect, test } from '../journey.ts';
import { newPlace } from '../taps.ts';
import { thisYear } from '../years.ts';

const meeting = `/exempelkommun/${thisYear}/mote`;
const walks = 'Trygghetsvandringar i hela kommunen';

test('two follow a meeting and see what is logged within five seconds, without touching anything', async ({ page, browser, baseURL }) => {
  const coordinator = await pageOf(browser, 'municipality-coordinator');
  const ground = await groundFor(coordinator, walks);
  const projector = await browser.newPage({ baseURL, viewport: { width: 1920, height: 1080 } });
  const both = [page, projector];
  await Promise.all(both.map((one) => one.goto(meeting)));
  await Promise.all(both.map((one) => expect(one.getByText('Följer med')).toBeVisible()));
  const before = await Promise.all(both.map(walksDone));

  await doByApi(coordinator, 'activity.log', { ...ground, place: newPlace(), quantity: 1 });
  const saved = Date.now();
  const more = (one: Page, nth: number) => expect.poll(() => walksDone(one), { timeout: 10_000, intervals: [50] }).toBeGreaterThan(before[nth] ?? 0);
  await Promise.all(both.map(more));
  expect(Date.now() - saved).toBeLessThan(5000);
  await expect(projector.getByText(/^Följer med\. Ändrades kl \d\d.\d\d\.$/)).toBeVisible();
  await projector.close();
  await closeAll(coordinator);
});

test('a poll with nothing new is answered 304, without a body', async ({ request }) => {
  const headers = { 'accept-encoding': 'identity' };
  const { etag = '' } = (await request.get('/lidkoping/2020/mote.json', { headers })).headers();
  expect(etag).not.toBe('');
  const again = await request.get('/lidkoping/2020/mote.json', { headers: { ...headers, 'if-none-match': etag } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
});

test('when the line goes the page stays, and says since when', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await page.goto('/lidkoping/2020/mote');
  await expect(page.getByText('Följer med')).toBeVisible();
  const titles = await page.getByRole('heading', { level: 2 }).allTextContents();
  await context.setOffline(true);
  await expect(page.getByText(/^Ingen kontakt sedan kl \d\d.\d\d/)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 2, name: titles[0] ?? '', exact: true })).toBeInViewport();
  await context.setOffline(false);
  await expect(page.getByText('Följer med när något ändras.')).toBeVisible();
  await context.close();
});

test('keys and a clicker change the screen, one thing at a time, in letters that reach the back of the room', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(meeting);
  await expect(page.getByText('Följer med')).toBeVisible();
  const shown = page.locator('section:focus');
  const headings = page.getByRole('heading');
  for (const [key, nth] of [
    ['ArrowRight', 1],
    ['PageDown', 2],
    [' ', 3],
    ['ArrowDown', 4],
    ['PageUp', 3],
    ['ArrowLeft', 2],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect(shown.getByRole('heading')).toHaveText((await headings.nth(nth).textContent()) ?? '');
    await expect(headings.nth(nth)).toBeInViewport();
    const seen = await headings.evaluateAll((all) => {
      const boxes = all.map((one) => one.getBoundingClientRect());
      return boxes.filter(({ top, bottom }) => bottom > 0 && top < innerHeight).length;
    });
    expect(seen).toBe(1);
  }
  const small = await page.locator('main *').evaluateAll((all) =>
    all.flatMap((one) => {
      const own = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      return own && Number.parseFloat(getComputedStyle(one).fontSize) < 24 ? [`${one.tagName} ${one.textContent}`] : [];
    }),
  );
  expect(small, 'text under 24 px').toEqual([]);
  const tall = await page
    .locator('section')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height > innerHeight + 1).map(({ id }) => id));
  expect(tall, 'more than a screen').toEqual([]);
  await expectAccessibleInBoth(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a page of sections that lead to one another', async ({ page }) => {
    await page.goto('/lidkoping/2020/mote');
    await page.getByRole('link', { name: 'Nästa' }).first().click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeInViewport();
    await page.getByRole('link', { name: 'Nästa' }).nth(1).click();
    await expect(page.getByRole('heading', { level: 2 }).nth(1)).toBeInViewport();
    await page.getByRole('link', { name: 'Föregående' }).nth(1).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeInViewport();
  });
});

/** "11 av minst 12 …" on the commitment's screen. */
async function walksDone(page: Page): Promise<number> {
  const text = await page.locator('section').filter({ hasText: walks }).locator('dd').first().textContent();
  return Number(/(\d+) av minst/.exec(text ?? '')?.[1] ?? -1);
}
