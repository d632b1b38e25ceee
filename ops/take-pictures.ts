import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { stockholmDay } from '#domain/calendar.ts';
import { startOwnServer } from '../e2e/own-server.ts';
import { findBrowser } from './browser.ts';
import { command, step } from './step.mjs';

type Picture = { path: string; width: number; height: number; colorScheme: 'light' | 'dark' };

const folder = join(import.meta.dirname, '../docs/pictures');
const pledge = `/exempelkommun/${stockholmDay(new Date()).slice(0, 4)}`;
const phone = { path: `${pledge}/atagande/vuxna-ute`, width: 390, height: 844 };

/** The pictures in README.md, taken of the running pages: `npm run pictures`. */
await command(async () => {
  const server = await step('Starting a server', () => startOwnServer({ EXAMPLES: 'on' }));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    mkdirSync(folder, { recursive: true });
    await step('The pledge on a desktop', async () => {
      save('pledge.png', await taken(browser, server.url, { path: pledge, width: 1280, height: 1240, colorScheme: 'light' }));
    });
    await step('A commitment on a phone, by day and by night', async () => {
      const chart = { ...phone, path: `${phone.path}#diagram-1` };
      const sides = [await taken(browser, server.url, { ...phone, colorScheme: 'light' }), await taken(browser, server.url, { ...chart, colorScheme: 'dark' })];
      save('commitment.png', await sideBySide(browser, sides));
    });
  } finally {
    await browser.close();
    await server.stop();
  }
});

async function taken(browser: Browser, url: string, { path, width, height, colorScheme }: Picture): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce', locale: 'sv-SE' });
  await page.goto(url + path);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function sideBySide(browser: Browser, pictures: Buffer[]): Promise<Buffer> {
  const gap = 24;
  const page = await browser.newPage({ viewport: { width: phone.width * pictures.length + gap, height: phone.height } });
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}" style="display:block">`).join('');
  await page.setContent(`<body style="margin:0;display:flex;gap:${gap}px">${images}`, { waitUntil: 'load' });
  const whole = await page.screenshot({ omitBackground: true });
  await page.close();
  return whole;
}

function save(name: string, picture: Buffer): void {
  writeFileSync(join(folder, name), picture);
}
