import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { watchEdition } from './edition.ts';
import { type Finished, send } from './finished.ts';
import { operatorLog } from './operator-log.ts';
import { ownPages } from './own-pages.ts';
import { startPageMaker } from './page-maker.ts';
import { publicPages } from './public-pages.ts';
import { goesOnTo, type ReportPdf, reportPdfs } from './report-pdfs.ts';
import { formatHeaders, isPrivate, isReading, startPrefix, wantsPage } from './request.ts';
import { guarding, policyOfFiles } from './security.ts';
import { sendFault, sendNothing } from './send-fault.ts';
import { staticFiles, staticPrefix } from './static-files.ts';

/** Longer than a proxy in front keeps a connection: whoever closes first must not be the one who is being asked. */
const keptOpenMs = 75_000;

export type Running = { port: number; close(): Promise<void> };

const root = join(import.meta.dirname, '../..');

/**
 * Serves the built program until `close`. Port 0 takes a free one. Public pages are made by a process of their own, which can't open working.db; signed-in
 * work is done in this one, with PUBLIC_ONLY=1 by none. Needs `NODE_ENV=production` set before it is imported.
 */
export async function serve(options: { port: number; host?: string }): Promise<Running> {
  const listening = await listen(options, (request, response) => {
    answer(request, response).catch((fault) => {
      console.error(fault);
      if (!response.headersSent) sendNothing(response, 500);
      response.end();
    });
  });
  const { port } = listening;
  process.env.ORIGIN ??= `http://localhost:${port}`;
  process.env.__NEXT_PRIVATE_ORIGIN ??= `http://localhost:${port}`;
  const maker = startPageMaker();
  const pages = publicPages(maker.make, watchEdition(), operatorLog());
  const files = staticFiles(join(root, process.env.NEXT_DIST_DIR ?? '.next'));
  const own = process.env.PUBLIC_ONLY === '1' ? null : ownPages(root);
  const pdfs = reportPdfs(`http://${reachable(options.host)}:${port}`, process.env.DATA_DIR ?? 'data');
  await maker.ready;
  return {
    port,
    close: async () => {
      await listening.close();
      maker.close();
      await own?.close();
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/';
    if (url === '/favicon.ico') return sendNothing(response, 204);
    if (isPrivate(url)) return own ? own.answer(request, response) : sendFault(response, 404);
    if (!isReading(request)) return sendNothing(response, 405, { Allow: 'GET, HEAD' });
    if (url.startsWith(staticPrefix)) return sendOr404(request, response, await files(url));
    if (url.startsWith('/_next/')) return sendNothing(response, 404);
    if (!wantsPage(request)) return betweenPages(request, response);
    if (url.startsWith(startPrefix)) return sendOr404(request, response, (await pages(url.slice(startPrefix.length - 1))).start);
    const pdf = url.includes('.pdf') ? await pdfs(url) : null;
    if (pdf) return sendPdf(response, pdf);
    const goesOn = goesOnTo(url);
    if (goesOn) response.setHeader('Refresh', `2; url=${goesOn}`);
    const page = pages(url);
    send(request, response, (page instanceof Promise ? await page : page).page);
  }

  /** A public page in the framework's own format, for a browser that goes from one to another: made when asked for, kept by nobody. */
  async function betweenPages(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, headers, body } = await maker.make(request.url ?? '/', formatHeaders(request));
    if (status >= 500) return sendFault(response, 500);
    const passed = Object.entries(headers).filter(([name]) => /^(content-type|location|vary|x-nextjs-.*)$/i.test(name));
    response.writeHead(status, { ...Object.fromEntries(passed), ...guarding, 'Content-Security-Policy': policyOfFiles, 'Cache-Control': 'private, no-store' });
    response.end(request.method === 'HEAD' ? undefined : body);
  }
}

function sendPdf(response: ServerResponse, pdf: ReportPdf): void {
  if ('page' in pdf) {
    sendNothing(response, 303, { Location: pdf.page });
    return;
  }
  const type = { 'Content-Type': 'application/pdf', 'Content-Length': String(pdf.body.length) };
  response.writeHead(200, {
    ...guarding,
    ...type,
    'Content-Security-Policy': policyOfFiles,
    'Cache-Control': 'public, max-age=0, s-maxage=60, must-revalidate',
  });
  response.end(pdf.body);
}

async function listen(
  { port, host }: { port: number; host?: string },
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer({ keepAliveTimeout: keptOpenMs }, answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeIdleConnections();
      await new Promise((resolve) => {
        server.close(resolve);
        setTimeout(() => server.closeAllConnections(), 2000).unref();
      });
    },
  };
}

function sendOr404(request: IncomingMessage, response: ServerResponse, file: Finished | null): void {
  if (file) send(request, response, file);
  else sendNothing(response, 404);
}

/** What this program reaches itself by: localhost, unless it listens on one address only. */
function reachable(host: string | undefined): string {
  if (!host || host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
