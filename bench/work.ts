import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { OwnServer } from '../e2e/own-server.ts';
import { startProgram } from './program.ts';
import { plainSavingOf, type Saves, savingOf, timesOfSaving } from './save.ts';
import { javascriptKb, signedInAs } from './signed-in.ts';
import type { Row } from './table.ts';

const mostJavascriptKb = 250;
const plainServer = join(import.meta.dirname, 'plain-server.ts');

/** What it costs to save, at an everyday pace and at a hard one; the limit is a plain server that stores one row and sends the same page, at once after. */
export async function saveRows(browser: Browser, server: OwnServer, year: string): Promise<Row[]> {
  const { cookie } = await signedInAs(browser, server.url, 'municipality-coordinator');
  const page = `${server.url}/exempelkommun/${year}`;
  const save = savingOf({ ...server, cookie }, `exempelkommun-${year}`, 'belysning');
  const plain = await startProgram([plainServer, page, join(server.dataDir, 'plain.db')]);
  const plainUrl = `http://localhost:${plain.said}/`;
  const rows: Row[] = [];
  try {
    for (const { perSecond, seconds, goal } of [
      { perSecond: 5, seconds: 30, goal: 50 },
      { perSecond: 20, seconds: 15, goal: undefined },
    ]) {
      const ours = await timesOfSaving(save, page, perSecond, seconds);
      const limit = await timesOfSaving(plainSavingOf(plainUrl), plainUrl, perSecond, seconds);
      const row = (what: string, unit: string, of: keyof Saves, more = {}) => rows.push({ what, unit, ours: ours[of], limit: limit[of], ...more });
      row(`${perSecond} saves a second: half of them within`, 'ms', 'p50Ms');
      row(`${perSecond} saves a second: 99 % of them within`, 'ms', 'p99Ms', { goal });
      row(`${perSecond} saves a second: not saved or not published`, '', 'refused', { goal: 0 });
      row(`${perSecond} saves a second: what the readers got meanwhile`, '/s', 'readersPerSecond');
    }
  } finally {
    plain.stop();
  }
  return rows;
}

/** The JavaScript of each page that somebody begins at, as the role that has most on it. */
export async function workPageRows(browser: Browser, { url }: OwnServer): Promise<Row[]> {
  const coordinator = await signedInAs(browser, url, 'municipality-coordinator');
  const admin = await signedInAs(browser, url, 'municipality-admin');
  const pages = ['', '/logga', '/planera', '/siffror', '/dialog', '/loften', '/historik', '/konto'].map((path) => ({ path, who: coordinator }));
  const rows: Row[] = [];
  for (const { path, who } of [...pages, { path: '/personer', who: admin }])
    rows.push({ what: `JavaScript of /arbete${path}`, unit: 'kB', ours: await javascriptKb(browser, who, `${url}/arbete${path}`), goal: mostJavascriptKb });
  return rows;
}
