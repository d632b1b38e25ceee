import type { Browser, BrowserContext } from '@playwright/test';
import { type ExampleRole, signIn } from '../e2e/sign-in.ts';

/** Somebody who has signed in as an example account: for a browser, and as the header of a request. */
export type SignedInBench = { state: Awaited<ReturnType<BrowserContext['storageState']>>; cookie: string };

/** Signs in through the screen, once. */
export async function signedInAs(browser: Browser, url: string, role: ExampleRole): Promise<SignedInBench> {
  const context = await browser.newContext();
  await signIn(await context.newPage(), role, url);
  const state = await context.storageState();
  await context.close();
  return { state, cookie: state.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
}

/** Kilobytes of JavaScript that a signed-in page loads before anything is touched, as they pass the wire. */
export async function javascriptKb(browser: Browser, { state }: SignedInBench, url: string): Promise<number> {
  const context = await browser.newContext({ storageState: state, serviceWorkers: 'block', viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true });
  const scripts = new Set<string>();
  let bytes = 0;
  wire.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  const answer = await page.goto(url, { waitUntil: 'networkidle' });
  if (answer?.status() !== 200) throw new Error(`${url} answered ${answer?.status()}.`);
  await context.close();
  return bytes / 1000;
}
