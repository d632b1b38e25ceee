import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import next from 'next';
import { watchEdition } from './edition.ts';
import { faultPage } from './fault-page.ts';
import { type Finished, send } from './finished.ts';
import { turnAway } from './front-door.ts';
import { operatorLog } from './operator-log.ts';
import { hideFaults } from './own-fault.ts';
import { publicPages } from './public-pages.ts';
import { isPrivate, isReading, startPrefix, wantsPage } from './request.ts';
import { guarding, policyOf, policyWithNonce } from './security.ts';
import { staticFiles, staticPrefix } from './static-files.ts';

export type Running = { port: number; close(): Promise<void> };

const root = join(import.meta.dirname, '../..');

/** Serves the built program until `close`. Port 0 takes a free one. Needs `NODE_ENV=production` set before it is imported. */
export async function serve(options: { port: number; host?: string }): Promise<Running> {
  const app = next({ dev: false, dir: root, quiet: true });
  await app.prepare();
  const handler = app.getRequestHandler();
  const pages = publicPages(handler, watchEdition(), operatorLog());
  const files = staticFiles(join(root, process.env.NEXT_DIST_DIR ?? '.next'));

  const server = createServer((request, response) => {
    answer(request, response).catch((fault) => {
      console.error(fault);
      if (!response.headersSent) refuse(response, 500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  process.env.ORIGIN ??= `http://localhost:${port}`;
  process.env.__NEXT_PRIVATE_ORIGIN ??= `http://localhost:${port}`;
  return {
    port,
    close: async () => {
      server.closeIdleConnections();
      await new Promise((resolve) => {
        server.close(resolve);
        setTimeout(() => server.closeAllConnections(), 2000).unref();
      });
      await app.close();
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/';
    if (url === '/favicon.ico') return refuse(response, 204);
    if (isPrivate(url)) return forOne(request, response);
    if (!isReading(request)) return refuse(response, 405, { Allow: 'GET, HEAD' });
    if (url.startsWith(staticPrefix)) return sendOr404(request, response, await files(url));
    if (url.startsWith('/_next/')) return refuse(response, 404);
    if (!wantsPage(request)) return forOne(request, response);
    if (url.startsWith(startPrefix)) return sendOr404(request, response, (await pages(url.slice(startPrefix.length - 1))).start);
    const page = pages(url);
    send(request, response, (page instanceof Promise ? await page : page).page);
  }

  /** Made for one reader, kept by nobody. */
  async function forOne(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const turned = turnAway(request, process.env.ORIGIN ?? '', process.env.TRUST_PROXY === '1');
    if (turned) return showTheDoor(response, turned.status);
    hideFaults(request, response);
    const policy = policyWithNonce(randomBytes(16).toString('base64'));
    request.headers['content-security-policy'] = policy;
    for (const [name, value] of Object.entries({ ...guarding, 'Content-Security-Policy': policy, 'Cache-Control': 'private, no-store' }))
      response.setHeader(name, value);
    return handler(request, response);
  }
}

function sendOr404(request: IncomingMessage, response: ServerResponse, file: Finished | null): void {
  if (file) send(request, response, file);
  else refuse(response, 404);
}

/** The rest of what was sent isn't read: the connection ends with the answer. */
function showTheDoor(response: ServerResponse, status: 403 | 411 | 413): void {
  if (status !== 403) {
    refuse(response, status, { Connection: 'close' });
    return;
  }
  const html = faultPage(403, process.env.ORIGIN);
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policyOf(html), 'Cache-Control': 'no-store', Connection: 'close' };
  response.writeHead(403, { ...guarding, ...headers });
  response.end(html);
}

function refuse(response: ServerResponse, status: number, headers = {}): void {
  response.writeHead(status, { ...guarding, ...headers, 'Cache-Control': 'no-store', 'Content-Length': 0 });
  response.end();
}
