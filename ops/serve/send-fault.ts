import type { ServerResponse } from 'node:http';
import { type Fault, faultPage } from './fault-page.ts';
import { guarding, policyOf } from './security.ts';

/** Answers with the fault page of a status, or with the status alone where no person reads it. The rest of what was sent isn't read. */
export function sendFault(response: ServerResponse, status: Fault | 411 | 413, headers: Record<string, string> = {}): void {
  if (status === 411 || status === 413) {
    sendNothing(response, status, headers);
    return;
  }
  const html = faultPage(status, process.env.ORIGIN);
  const page = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policyOf(html), 'Cache-Control': 'no-store' };
  response.writeHead(status, { ...guarding, ...page, ...headers });
  response.end(html);
}

/** An answer without a body. */
export function sendNothing(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...guarding, ...headers, 'Cache-Control': 'no-store', 'Content-Length': 0 });
  response.end();
}
