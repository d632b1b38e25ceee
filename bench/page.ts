import type { Browser, CDPSession } from '@playwright/test';

/** Medians over the runs. Bytes are what passed the wire, headers included; times are milliseconds from the start of the navigation. */
export type PageFigures = {
  javascriptKb: number;
  documentKb: number;
  fontsKb: number;
  totalKb: number;
  requests: number;
  guests: number;
  lcpMs: number;
  chartMs: number | null;
  blockedMs: number;
  shift: number;
};

const phone = { viewport: { width: 412, height: 823 } };
const slow4g = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const slowdown = 4;
const quietMs = 2500;

/** A page on a phone in a slow net: processor four times slower, 1.6 Mbit/s, 150 ms, nothing cached. */
export async function measurePage(browser: Browser, url: string, runs: number): Promise<PageFigures> {
  const all: PageFigures[] = [];
  for (let run = 0; run < runs; run++) all.push(await visit(browser, url));
  const of = (key: keyof PageFigures) => median(all.flatMap((figures) => figures[key] ?? []));
  return {
    javascriptKb: of('javascriptKb'),
    documentKb: of('documentKb'),
    fontsKb: of('fontsKb'),
    totalKb: of('totalKb'),
    requests: of('requests'),
    guests: of('guests'),
    lcpMs: of('lcpMs'),
    chartMs: all.some(({ chartMs }) => chartMs !== null) ? of('chartMs') : null,
    blockedMs: of('blockedMs'),
    shift: of('shift'),
  };
}

/** Charts and table cells that a reader sees with JavaScript off. */
export async function seenWithoutJavaScript(browser: Browser, url: string): Promise<{ charts: number; cells: number }> {
  const context = await browser.newContext({ ...phone, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const boxes = async (selector: string, least: number) => {
    const found = await Promise.all((await page.locator(selector).all()).map((one) => one.boundingBox()));
    return found.filter((box) => box && box.width > least && box.height > least).length;
  };
  const seen = { charts: await boxes('svg', 100), cells: await boxes('td', 0) };
  await context.close();
  return seen;
}

/** The lower of the two middle values where there are two. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

async function visit(browser: Browser, url: string): Promise<PageFigures> {
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true });
  await wire.send('Network.emulateNetworkConditions', slow4g);
  await wire.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const traffic = listen(wire);
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'load', timeout: 90_000 });
  do await page.waitForTimeout(250);
  while (Date.now() - traffic.lastAt < quietMs);
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  await context.close();
  const kb = (want: (sent: Sent) => boolean) =>
    traffic
      .sent()
      .filter(want)
      .reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  return {
    javascriptKb: kb(({ type }) => type === 'Script'),
    documentKb: kb(({ type }) => type === 'Document'),
    fontsKb: kb(({ type }) => type === 'Font'),
    totalKb: kb(() => true),
    requests: traffic.sent().length,
    guests: traffic.sent().filter((sent) => new URL(sent.url).host !== new URL(url).host).length,
    lcpMs: seen.lcp,
    chartMs: seen.chart,
    blockedMs: seen.long.filter(([start]) => start >= seen.painted).reduce((sum, [, lasted]) => sum + Math.max(0, lasted - 50), 0),
    shift: seen.shift,
  };
}

type Sent = { url: string; type: string; bytes: number };

function listen(wire: CDPSession): { lastAt: number; sent(): Sent[] } {
  const sent = new Map<string, Sent>();
  const heard = { lastAt: Date.now(), sent: () => [...sent.values()] };
  wire.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    heard.lastAt = Date.now();
    if (!/^(data|blob):/.test(request.url)) sent.set(requestId, { url: request.url, type: type ?? 'Other', bytes: 0 });
  });
  wire.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    heard.lastAt = Date.now();
    const one = sent.get(requestId);
    if (one) one.bytes += encodedDataLength;
  });
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    heard.lastAt = Date.now();
    const one = sent.get(requestId);
    if (one) one.bytes = Math.max(one.bytes, encodedDataLength);
  });
  return heard;
}

type Seen = { lcp: number; shift: number; painted: number; chart: number | null; long: [start: number, lasted: number][] };

/** Runs in the page before anything else. A chart is visible when an SVG or canvas larger than 100 px stands drawn on the page. */
function watch(): void {
  const seen: Seen = { lcp: 0, shift: 0, painted: 0, chart: null, long: [] };
  Object.assign(window, { seen });
  const on = (type: string, take: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  on('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  on('layout-shift', ({ value = 0, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value;
  });
  on('longtask', ({ startTime, duration }) => seen.long.push([startTime, duration]));
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.painted = startTime;
  });
  const isDrawn = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 100 && height > 100 && (element.tagName === 'CANVAS' || element.querySelector('path,polyline,line,rect,circle,text') !== null);
  };
  const look = () => {
    if ([...document.querySelectorAll('svg,canvas')].some(isDrawn)) seen.chart = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
