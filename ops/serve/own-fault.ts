import type { IncomingMessage, ServerResponse } from 'node:http';
import { faultPage } from './fault-page.ts';
import { lookUpFailed } from './front-door.ts';
import { guarding, policyOf } from './security.ts';

/**
 * Puts our plain fault page in place of the framework's when it answers with a fault of ours: 503 when it couldn't be told who is asking, which isn't
 * the same as nobody, else 500.
 */
export function hideFaults(request: IncomingMessage, response: ServerResponse): void {
  const { writeHead, write, end } = response;
  let isReplaced = false;

  Object.assign(response, {
    writeHead: (status: number, ...rest: unknown[]) => {
      if (status < 500 && !isReplaced) return Reflect.apply(writeHead, response, [status, ...rest]);
      replace();
      return response;
    },
    write: (...chunk: unknown[]) => {
      if (isFault()) replace();
      return isReplaced || Reflect.apply(write, response, chunk);
    },
    end: (...chunk: unknown[]) => {
      if (isFault()) replace();
      return isReplaced ? response : Reflect.apply(end, response, chunk);
    },
  });

  function isFault(): boolean {
    return !response.headersSent && response.statusCode >= 500;
  }

  function replace(): void {
    if (isReplaced) return;
    isReplaced = true;
    const status = lookUpFailed(request) ? 503 : 500;
    const html = Buffer.from(faultPage(status));
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    Reflect.apply(writeHead, response, [
      status,
      {
        ...guarding,
        'Content-Security-Policy': policyOf(html.toString()),
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Length': html.length,
        'Cache-Control': 'private, no-store',
        ...(status === 503 ? { 'Retry-After': '60' } : {}),
      },
    ]);
    Reflect.apply(end, response, request.method === 'HEAD' ? [] : [html]);
  }
}
