import { renameSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { presentBrowser } from './browser.ts';

/**
 * A program of its own that prints a page as a tagged PDF with an outline: `node ops/make-pdf.ts ADDRESS FILE`. Ends with status 2 where no browser is found.
 * The file is there only when it is whole.
 */
const [address = '', file = ''] = process.argv.slice(2);
const executablePath = presentBrowser();
if (!executablePath) process.exit(2);

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'], timeout: 20_000 });
try {
  const page = await browser.newPage({ javaScriptEnabled: false, colorScheme: 'light' });
  const answer = await page.goto(address, { timeout: 20_000 });
  if (!answer?.ok()) throw new Error(`${address} answered ${answer?.status()}`);
  if ((await page.locator('article.report').count()) === 0) throw new Error(`${address} has no report any more`);
  await page.pdf({ path: `${file}.part`, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  renameSync(`${file}.part`, file);
} finally {
  await browser.close();
}
