import type { Browser } from '@playwright/test';
import type { OwnServer } from '../e2e/own-server.ts';
import { timesOfSaving } from './save.ts';
import { javascriptKb, signedInAs } from './signed-in.ts';
import type { Row } from './table.ts';

const mostJavascriptKb = 250;

/** What it costs to save, at an everyday pace and at a hard one. */
export async function saveRows(browser: Browser, server: OwnServer, year: string): Promise<Row[]> {
  const { cookie } = await signedInAs(browser, server.url, 'municipality-coordinator');
  const into = { pledgeKey: `exempelkommun-${year}`, commitmentKey: 'belysning', read: `/exempelkommun/${year}` };
  const rows: Row[] = [];
  for (const { perSecond, seconds, goal } of [
    { perSecond: 5, seconds: 30, goal: 50 },
    { perSecond: 20, seconds: 15, goal: undefined },
  ]) {
    const { p50Ms, p99Ms, refused, readersPerSecond } = await timesOfSaving({ ...server, cookie }, into, perSecond, seconds);
    rows.push(
      { what: `${perSecond} saves a second: half of them within`, unit: 'ms', ours: p50Ms },
      { what: `${perSecond} saves a second: 99 % of them within`, unit: 'ms', ours: p99Ms, goal },
      { what: `${perSecond} saves a second: not saved or not published`, unit: '', ours: refused, goal: 0 },
      { what: `${perSecond} saves a second: what the readers got meanwhile`, unit: '/s', ours: readersPerSecond },
    );
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
