import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { alreadySignedIn, signIn } from '../sign-in.ts';
import { awake, chooseCommitment, newPlace, writePlace } from '../taps.ts';
import { thisYear } from '../years.ts';

const title = 'Fortsatt arbete för ett tryggt Centrum';
const way = '**/api/arbete/activity.log';

test('what is logged without a line waits on the device, over a reload, and is sent once when the line is back', async ({ page, browser, context }) => {
  await alreadySignedIn(page, browser, 'police-coordinator');
  const place = newPlace();
  await page.goto('/arbete/logga');
  await awake(page);
  await context.setOffline(true);
  await log(page, place);
  await expect(page.getByRole('heading', { name: '1 insats ligger kvar på den här enheten' })).toBeVisible();
  await expect(waiting(page)).toContainText(place);
  await expect(waiting(page)).toContainText('Väntar på nätet');
  await expectAccessible(page);

  await context.route(way, (route) => route.abort());
  await context.setOffline(false);
  await page.reload();
  await expect(waiting(page)).toContainText(place);
  expect(await timesPublic(page, place)).toBe(0);
  await page.goto('/arbete');
  await expect(waiting(page)).toContainText(place);

  await context.unroute(way);
  await page.reload();
  await expect.poll(() => timesPublic(page, place)).toBe(1);
  await page.goto('/arbete/logga');
  await expect(waiting(page)).toHaveCount(0);
  expect(await timesPublic(page, place)).toBe(1);
});

test('the line comes back while the page is open: it is sent by itself, and the receipt is there', async ({ page, browser, context }) => {
  await alreadySignedIn(page, browser, 'police-coordinator');
  const place = newPlace();
  await page.goto('/arbete/logga');
  await awake(page);
  await context.setOffline(true);
  await log(page, place);
  await expect(waiting(page)).toContainText('Väntar på nätet');
  await context.setOffline(false);
  await expect(waiting(page)).toContainText('Sparat');
  await waiting(page).getByRole('link', { name: 'Visa kvittot' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(place);
});

test('an answer that gets lost on the way is asked for again, and one row is stored', async ({ page, browser, context }) => {
  await alreadySignedIn(page, browser, 'police-coordinator');
  const place = newPlace();
  let tries = 0;
  const keys = new Set<string>();
  await context.route(way, async (route) => {
    keys.add(route.request().headers()['idempotency-key'] ?? '');
    tries += 1;
    const response = await route.fetch();
    if (tries < 3) await route.abort();
    else await route.fulfill({ response });
  });
  await page.goto('/arbete/logga');
  await awake(page);
  await log(page, place);
  await expect(waiting(page)).toContainText('Sparat', { timeout: 15_000 });
  expect(tries).toBe(3);
  expect(keys.size).toBe(1);
  expect(await timesPublic(page, place)).toBe(1);
});

test('the same key sent twice stores one row and answers the same; with another content it is refused', async ({ page, browser, isMobile }) => {
  test.skip(isMobile, 'it is the server that is tried');
  await alreadySignedIn(page, browser, 'police-coordinator');
  const place = newPlace();
  await page.goto('/arbete/logga');
  const commitment = await page.getByRole('radio', { name: title, exact: true }).getAttribute('value');
  const on = await page.getByRole('radio', { name: 'I dag' }).getAttribute('value');
  const origin = new URL(page.url()).origin;
  const send = (data: object) =>
    page.request.post('/api/arbete/activity.log', { headers: { origin, 'idempotency-key': `key-${place}` }, data: { commitment, on, place, ...data } });
  const [first, again] = [await send({ quantity: 1 }), await send({ quantity: 1 })];
  expect(await again.json()).toEqual(await first.json());
  expect((await send({ quantity: 2 })).status()).toBe(409);
  expect(await timesPublic(page, place)).toBe(1);
});

test('what is refused when it is sent at last is told, and can be corrected and sent again', async ({ page, browser, context }) => {
  await alreadySignedIn(page, browser, 'police-coordinator');
  const place = newPlace();
  await page.goto('/arbete/logga');
  await awake(page);
  await context.setOffline(true);
  await log(page, `${place} 070-123 45 67`);
  await context.setOffline(false);
  await expect(waiting(page)).toContainText('Togs inte emot: Texten innehåller något som ser ut som ett telefonnummer.');
  await page.reload();
  await expect(waiting(page)).toContainText('Togs inte emot');
  await waiting(page).getByRole('button', { name: 'Ändra och skicka igen' }).click();
  await expect(page.locator('.faults')).toContainText('telefonnummer');
  await expect(page.getByLabel('Plats', { exact: true })).toHaveValue(`${place} 070-123 45 67`);
  await page.getByLabel('Plats', { exact: true }).fill(place);
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(place);
  expect(await timesPublic(page, place)).toBe(1);
});

test('what is thrown away in one tab is sent by no other', async ({ page, browser, context }) => {
  await alreadySignedIn(page, browser, 'police-coordinator');
  const place = newPlace();
  await page.goto('/arbete/logga');
  await awake(page);
  await context.route(way, (route) => route.abort());
  await log(page, place);
  await expect(waiting(page)).toContainText(place);
  const other = await context.newPage();
  await other.goto('/arbete/logga');
  await expect(waiting(other)).toContainText('Väntar på nätet');
  await waiting(page)
    .getByRole('button', { name: new RegExp(`^Ta bort: .*${place}`) })
    .click();
  await expect(waiting(page)).toHaveCount(0);

  const sent: string[] = [];
  other.on('request', (request) => request.url().includes('/api/arbete/') && sent.push(request.url()));
  await context.unroute(way);
  await expect(waiting(other)).toHaveCount(0);
  await other.reload();
  await expect(other.getByRole('button', { name: 'Spara' })).toBeVisible();
  await expect(waiting(other)).toHaveCount(0);
  expect(sent).toEqual([]);
  expect(await timesPublic(page, place)).toBe(0);
});

test('what waits is its owner’s: signing out says so, another who signs in neither sees nor sends it', async ({ page, context }) => {
  const place = newPlace();
  test.slow();
  const sent: string[] = [];
  await signIn(page, 'police-coordinator');
  await page.goto('/arbete/logga');
  await awake(page);
  await context.route(way, (route) => route.abort());
  await log(page, place);
  await expect(waiting(page)).toContainText(place);
  await page.goto('/arbete/konto');
  await expect(page.getByText('Loggar du ut ligger det kvar här och skickas när du själv loggar in igen på den här enheten.')).toBeVisible();
  await signOut(page);

  await context.unroute(way);
  page.on('request', (request) => request.url().includes('/api/arbete/') && sent.push(request.url()));
  await signIn(page, 'municipality-coordinator');
  await page.goto('/arbete/logga');
  await expect(page.getByRole('button', { name: 'Spara' })).toBeVisible();
  await expect(waiting(page)).toHaveCount(0);
  expect(sent).toEqual([]);
  await signOut(page);

  await signIn(page, 'police-coordinator');
  await expect.poll(() => timesPublic(page, place)).toBe(1);
});

test('a page left open sends nothing as somebody who has signed in since', async ({ page, browser, isMobile }) => {
  test.skip(isMobile, 'it is the server that is tried');
  await alreadySignedIn(page, browser, 'municipality-coordinator');
  await page.goto('/arbete/logga');
  const commitment = await page.getByRole('radio').first().getAttribute('value');
  const answer = await page.request.post('/api/arbete/activity.log', {
    headers: { origin: new URL(page.url()).origin, 'idempotency-key': newPlace(), person: 'somebody-else' },
    data: { commitment, on: '2026-11-01', quantity: 1 },
  });
  expect(answer.status()).toBe(401);
});

function waiting(page: Page) {
  return page.getByRole('region', { name: /ligger kvar på den här enheten|^Sparat$/ });
}

async function log(page: Page, place: string): Promise<void> {
  await chooseCommitment(page, title);
  await writePlace(page, place);
  await page.getByRole('button', { name: 'Spara' }).click();
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/arbete/konto');
  await page.getByRole('button', { name: 'Logga ut', exact: true }).click();
  await page.waitForURL('**/logga-in?utloggad**');
}

/** How many activities at a place the public page of the commitment tells of. */
async function timesPublic(page: Page, place: string): Promise<number> {
  const text = await (await page.request.get(`/exempelkommun/${thisYear}/atagande/trygghet-i-centrum.json`)).text();
  return text.split(`"${place}"`).length - 1;
}
