import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

type Axe = { run(context: Document, options: RunOptions): Promise<AxeResults> };

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const everything: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
};
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, resultTypes: ['violations'] };

/** No violation of WCAG 2.2 A and AA or of axe's best practices on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNoViolation(page, everything);
}

/** The same in light and in dark, where the only thing that is another is the colours. Ends in light. */
export async function expectAccessibleInBoth(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoViolation(page, colours);
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNoViolation(page, everything);
}

/** What is far from the screen isn't laid out by itself, and what sticks out of it would be cut off instead of widening the page. */
export async function layOutWhole(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [sheet];
  });
}

async function expectNoViolation(page: Page, options: RunOptions): Promise<void> {
  await bring(page);
  const found = await page.evaluate(async (how) => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations, testEngine } = await axe.run(document, how);
    return { engine: testEngine.name, violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' · ')}`) };
  }, options);
  expect(found).toEqual({ engine: 'axe-core', violations: [] });
}

/** Once to a page, however often it is asked. */
async function bring(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
}
