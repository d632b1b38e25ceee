import { type Browser, expect, type Page } from '@playwright/test';
import type { ExampleRole } from '../sign-in.ts';
import { alreadySignedIn } from '../sign-in.ts';

/** A page of somebody else's, in a browser of their own. */
export async function pageOf(browser: Browser, page: Page, role: ExampleRole): Promise<Page> {
  const context = await browser.newContext({ viewport: page.viewportSize() });
  const theirs = await context.newPage();
  await alreadySignedIn(theirs, browser, role);
  return theirs;
}

/** Opens a commitment of a pledge from the list of one's pledges. Answers with its address. */
export async function openCommitment(page: Page, pledge: string, title: string): Promise<string> {
  await page.goto('/arbete/loften');
  await page.getByRole('link', { name: pledge, exact: true }).click();
  await page.getByRole('link', { name: title, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  return page.url();
}

/** Says how it goes, or what it became, with the reason and, where it deviates, the cause. */
export async function judge(page: Page, { status, reason, cause }: { status: string; reason: string; cause?: string }): Promise<void> {
  await page.getByRole('radio', { name: status, exact: true }).check();
  await page.getByLabel('Varför?').fill(reason);
  await page.getByLabel('Orsak').selectOption({ label: cause ?? 'Ingen orsak' });
}
