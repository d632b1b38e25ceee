import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { thisYear } from '../years.ts';
import { judge, openCommitment, pageOf } from './judging.ts';

const now = `Exempelkommun ${thisYear}`;
const unknown = '0123456789abcdef';
const idIn = (url: string) => url.split('/').at(-1) ?? '';

test.slow();

test.beforeEach(async ({ page, browser }) => alreadySignedIn(page, browser, 'municipality-coordinator'));

test('by page, by form and by API: may be seen, may not be done', async ({ page, browser }) => {
  const theirs = await theirCommitment(page, browser);
  const answer = await page.goto(`/arbete/atagande/${theirs}/bedomning`);
  expect(answer?.status()).toBe(403);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Det här får du inte göra');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Till att göra' }).click();

  const own = await openCommitment(page, now, 'Ny belysning på mörka stråk och platser');
  await page.goto(`${own}/bedomning`);
  await judge(page, { status: 'Genomfört', reason: 'Vi bedömer polisens åtagande.' });
  await page.locator('input[name=commitment]').evaluate((field: HTMLInputElement, id) => {
    field.value = id;
  }, theirs);
  const sent = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Spara bedömningen' }).click();
  expect((await sent).status()).toBe(403);

  expect(await statusOf(page, { commitment: theirs, seen: null, status: 'onTrack', reason: 'Bra.' })).toBe(403);
});

test('what one may not know of is answered as what isn’t there', async ({ page, browser }) => {
  const police = await pageOf(browser, page, 'police-coordinator');
  await police.goto('/arbete/planera');
  await police.goto(`/arbete/atagande/${await theirCommitment(page, browser)}`);
  const correct = await police
    .getByRole('link', { name: /^Rätta/ })
    .first()
    .getAttribute('href');
  await police.context().close();
  const theirs = await page.goto(correct ?? '');
  const theirText = await page.locator('main').textContent();
  const nowhere = await page.goto(`/arbete/insats/${unknown}/ratta`);
  expect([theirs?.status(), nowhere?.status()]).toEqual([404, 404]);
  expect(await page.locator('main').textContent()).toBe(theirText);
});

async function theirCommitment(page: Page, browser: Parameters<typeof pageOf>[0]): Promise<string> {
  const police = await pageOf(browser, page, 'police-coordinator');
  const url = await openCommitment(police, now, 'Synlig polis i Centrum och Hamnen');
  await police.context().close();
  return idIn(url);
}

/** What the API answers to a judgement sent from the page itself. */
function statusOf(page: Page, input: object): Promise<number> {
  return page.evaluate(async (body) => {
    const answer = await fetch('/api/arbete/commitment.assess', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    return answer.status;
  }, JSON.stringify(input));
}
