import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium } from '@playwright/test';
import { stockholmDay } from '#domain/calendar.ts';
import { findBrowser } from '#ops/browser.ts';
import { command, step } from '#ops/step.mjs';
import { type OwnServer, startOwnServer } from '../e2e/own-server.ts';
import { loadOfBoth } from './load.ts';
import { measurePage, type PageFigures, seenWithoutJavaScript } from './page.ts';
import { barePage, bestDashboard } from './peers.ts';
import { pollRows } from './poll.ts';
import { memoryMb, startProgram } from './program.ts';
import { reportRows } from './report.ts';
import { timesOfChange } from './server.ts';
import { timeOfImport, timesOfQueries } from './stores.ts';
import { type Row, table } from './table.ts';
import { saveRows, workPageRows } from './work.ts';

const runs = 5;
/** What a page may take until it is seen, on a machine where a bare page takes as long as `barePage`. */
const seenWithinMs = 900;
const year = stockholmDay(new Date()).slice(0, 4);
const pledgePath = `/exempelkommun/${year}`;
const commitmentPath = `${pledgePath}/atagande/trygghetsvandringar`;
const plainServer = join(import.meta.dirname, 'plain-server.ts');

/** What it costs, beside what it could cost. On a server and a data folder of its own; a figure over its goal is said, not an error. */
await command(async () => {
  const server = await step('Starting a server', () => startOwnServer({ EXAMPLES: 'on' }));
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-extensions', '--disable-background-networking'],
  });
  try {
    await pause(3000);
    const idle = memoryMb(server.pid);
    const limit = await step('Visiting a bare page', () => bareFigures(browser));
    const pledge = await step('Visiting the pledge page', () => pageRows(browser, server.url + pledgePath, limit));
    const commitment = await step('Visiting the commitment page', () => pageRows(browser, server.url + commitmentPath, limit));
    const loads = await step('Loading the server and a plain one by turns', () => loadRows(server, idle));
    const saves = await step('Saving while others read', () => saveRows(browser, server, year));
    const work = await step('Visiting the signed-in pages', () => workPageRows(browser, server));
    const polls = await step('Following a meeting', () => pollRows(`${server.url + pledgePath}/mote.json`));
    const report = await step('Freezing a report and printing it', () => reportRows(server, year));
    const stores = await step('Importing, publishing, asking', () => storeRows(server));
    console.log();
    console.log(table(`Pledge page ${pledgePath} (4× slower processor, 1.6 Mbit/s, 150 ms, median of ${runs})`, pledge));
    console.log(table(`Commitment page ${commitmentPath}`, commitment));
    console.log(table('Server, 20 connections (limit: a plain Node server sending the same bytes)', loads));
    console.log(table('Saving an activity, from request to answer with its publish, while 20 connections read', saves));
    console.log(table('Signed-in pages', work));
    console.log(table('A meeting that is followed', polls));
    console.log(table('A report with 40 commitments', report));
    console.log(table('Stores', stores));
  } finally {
    await browser.close();
    await server.stop();
  }
});

async function bareFigures(browser: Browser): Promise<PageFigures> {
  const bare = await startProgram([plainServer, join(import.meta.dirname, 'bare.html')]);
  const figures = await measurePage(browser, `http://localhost:${bare.said}/`, runs);
  bare.stop();
  return figures;
}

async function pageRows(browser: Browser, url: string, limit: PageFigures): Promise<Row[]> {
  const ours = await measurePage(browser, url, runs);
  const { charts, cells } = await seenWithoutJavaScript(browser, url);
  const slower = Math.max(1, limit.lcpMs / barePage.lcpMs);
  return [
    {
      what: 'JavaScript before a chart is touched',
      unit: 'kB',
      ours: ours.javascriptKb,
      goal: 150,
      peer: bestDashboard.javascriptKb,
      limit: limit.javascriptKb,
    },
    { what: 'HTML', unit: 'kB', ours: ours.documentKb, goal: 40, limit: limit.documentKb },
    { what: 'Fonts', unit: 'kB', ours: ours.fontsKb, goal: 65, limit: limit.fontsKb },
    { what: 'All bytes', unit: 'kB', ours: ours.totalKb, goal: bestDashboard.totalKb, peer: bestDashboard.totalKb, limit: limit.totalKb },
    { what: 'Requests', unit: '', ours: ours.requests, goal: bestDashboard.requests, peer: bestDashboard.requests, limit: limit.requests },
    { what: 'Requests to other hosts', unit: '', ours: ours.guests, goal: 0 },
    { what: 'Largest contentful paint', unit: 'ms', ours: ours.lcpMs, goal: seenWithinMs * slower, peer: bestDashboard.lcpMs, limit: limit.lcpMs },
    { what: 'Chart visible', unit: 'ms', ours: ours.chartMs, goal: seenWithinMs * slower, peer: bestDashboard.chartMs, limit: limit.chartMs },
    { what: 'Blocked', unit: 'ms', ours: ours.blockedMs, goal: 100, peer: bestDashboard.blockedMs, limit: limit.blockedMs },
    { what: 'Layout shift', unit: '', ours: ours.shift, goal: 0, limit: limit.shift },
    { what: 'Charts without JavaScript', unit: '', ours: charts, goal: 1, atLeast: true, peer: bestDashboard.chartsWithoutJs },
    { what: 'Table cells without JavaScript', unit: '', ours: cells, goal: 1, atLeast: true, peer: bestDashboard.cellsWithoutJs },
    {
      what: `(a bare page measured earlier: ${barePage.totalKb} kB, LCP and chart ${barePage.lcpMs} ms; here ${slower.toFixed(2)} times that, as the goals of ${seenWithinMs} ms)`,
      unit: '',
      ours: null,
    },
  ];
}

async function loadRows(server: OwnServer, idle: number): Promise<Row[]> {
  const url = server.url + pledgePath;
  const plain = await startProgram([plainServer, url]);
  const { ours, limit } = await loadOfBoth(url, `http://localhost:${plain.said}/`, 3, 5);
  plain.stop();
  return [
    { what: 'Requests a second, from cache', unit: '/s', ours: ours.perSecond, limit: limit.perSecond },
    { what: 'Ratio to the plain server', unit: '', ours: ours.perSecond / limit.perSecond, goal: 0.25, atLeast: true, limit: 1 },
    { what: 'Half of the answers within', unit: 'ms', ours: ours.p50Ms, limit: limit.p50Ms },
    { what: '99 % of the answers within', unit: 'ms', ours: ours.p99Ms, goal: limit.p99Ms * 4, limit: limit.p99Ms },
    { what: 'Refused or broken answers', unit: '', ours: ours.refused, goal: 0, limit: limit.refused },
    { what: 'Memory, idle', unit: 'MB', ours: idle, goal: 150 },
    { what: 'Memory after load', unit: 'MB', ours: memoryMb(server.pid), goal: 400 },
  ];
}

async function storeRows(server: OwnServer): Promise<Row[]> {
  const change = await timesOfChange(server.dataDir, `exempelkommun-${year}`, server.url + pledgePath);
  const queries = timesOfQueries(server.dataDir, 'exempelkommun', year);
  return [
    { what: 'Import of all collected pledges', unit: 'ms', ours: timeOfImport(), goal: 2000 },
    { what: 'Publishing one pledge', unit: 'ms', ours: change.publishMs, goal: 20 },
    { what: 'First request after a publish', unit: 'ms', ours: change.firstMs, goal: 300 },
    { what: 'Until a change is on the page', unit: 'ms', ours: change.shownMs, goal: 1000 },
    ...Object.entries(queries).map(([what, ours]): Row => ({ what, unit: 'µs', ours, goal: 100 })),
  ];
}
