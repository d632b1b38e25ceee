import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { alreadySignedIn, type ExampleRole } from './sign-in.ts';

/** A year of one's own for each size, far from what other journeys read. */
export function ownYear(first: number): string {
  return String(first + (test.info().project.name.startsWith('phone') ? 0 : 1));
}

/** A page of somebody else's browser, signed in as an example account; `javaScriptEnabled: false` for one without. */
export async function pageOf(browser: Browser, role: ExampleRole, more: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ ...test.info().project.use, ...more });
  const page = await context.newPage();
  await alreadySignedIn(page, browser, role);
  return page;
}

/** Closes what `pageOf` opened. */
export async function closeAll(...pages: Page[]): Promise<void> {
  const contexts: BrowserContext[] = pages.map((page) => page.context());
  await Promise.all(contexts.map((context) => context.close()));
}

/** Begins an empty draft between Exempelkommun and its police, with one focus area. Ends on the draft; answers with its address. */
export async function beginDraft(page: Page, year: string, { from = 'Ett tomt löfte', area = 'Tryggt ute' } = {}): Promise<string> {
  await page.goto('/arbete/lofte/nytt');
  await page.getByLabel('Börja från').selectOption({ label: from });
  await page.getByLabel('Första dagen').fill(`${year}-01-01`);
  await page.getByLabel('Sista dagen').fill(`${year}-12-31`);
  await page.getByRole('button', { name: 'Börja skriva' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Utkast: Exempelkommun ${year}`);
  const draft = page.url();
  if (from === 'Ett tomt löfte') {
    await page.getByRole('link', { name: 'Ändra fokusområden' }).click();
    await page.getByLabel('Nytt fokusområde').fill(area);
    await page.getByRole('button', { name: 'Spara fokusområden' }).click();
    await expect(page.getByRole('heading', { level: 3, name: area })).toBeVisible();
  }
  return draft;
}

/** Writes a commitment that can be followed up, in the draft's one focus area. Ends on the draft. */
export async function addCommitment(
  page: Page,
  draft: string,
  title: string,
  { wording = `Kommunen gör minst tolv ${title.toLowerCase()} under året.` } = {},
): Promise<void> {
  await page.goto(draft);
  await page.getByRole('link', { name: /^Lägg till åtagande/ }).click();
  await page.getByLabel('Namn').fill(title);
  await page.getByLabel('Löftet, ord för ord').fill(wording);
  await page.getByLabel('Uppfyllt när').fill('Minst tolv är gjorda när året är slut.');
  await page.getByText('Lägg till ett mål').click();
  await page.getByLabel('Slag av mål').selectOption('Ett antal');
  await page.getByLabel('Antal', { exact: true }).fill('12');
  await page.getByLabel('Enhet').fill('vandringar');
  await page.getByRole('radio', { name: 'Kommunen', exact: true }).check();
  await page.getByLabel('Slag', { exact: true }).selectOption('Trygghetsvandring');
  await page.getByRole('button', { name: 'Lägg till åtagandet' }).click();
  await expect(page.getByRole('heading', { level: 4, name: title })).toBeVisible();
}

/** Hands the draft in. Ends where it is approved; answers with the version's fingerprint. */
export async function submitDraft(page: Page, draft: string): Promise<string> {
  await page.goto(draft);
  await page.getByRole('button', { name: /^Lämna/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Godkänn:/);
  return fingerprintOn(page);
}

/** The fingerprint that an approval page shows. */
export async function fingerprintOn(page: Page): Promise<string> {
  return /Fingeravtryck ([0-9a-f ]{14})/.exec((await page.locator('.lead').textContent()) ?? '')?.[1] ?? '';
}

/** A publisher's yes to the version that waits. */
export async function approve(page: Page, pledge: string): Promise<void> {
  await page.goto(pledge.replace(/\/utkast$/, '/godkann'));
  await page.getByRole('button', { name: /^Godkänn version/ }).click();
  await expect(page.getByText(/^(Din organisation har godkänt den här versionen|Ingen version väntar på godkännande)\.$/)).toBeVisible();
}
