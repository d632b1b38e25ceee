import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isReading } from './request.ts';

/** Why a request for something private isn't let in: `origin` it comes from elsewhere (403), `length` nobody knows how long it is (411) or it is too long (413). */
export type TurnedAway = { status: 403 | 411 | 413 };

const maxBytes = 256_000;
const maxImportBytes = 5_000_000;

/**
 * Lets a request for somebody's own pages through to the framework, or turns it away. Everything but reading must
 * come from our own pages: an `Origin` that is absent, `null` or another is refused. A body is at most 256 kB, an import 5 MB.
 * Marks the request with what the pages may trust: where it came from and a name of its own.
 */
export function turnAway(request: IncomingMessage, origin: string, trustsProxy: boolean): TurnedAway | null {
  request.headers['client-address'] = addressOf(request, trustsProxy);
  request.headers['request-id'] = randomUUID();
  if (isReading(request)) return null;
  if (request.headers.origin !== origin) return { status: 403 };
  const { 'content-length': length, 'transfer-encoding': coding } = request.headers;
  if (coding !== undefined || length === undefined) return { status: 411 };
  return Number(length) > (isImport(request) ? maxImportBytes : maxBytes) ? { status: 413 } : null;
}

/** Whether the look-up of this request's session failed, so that the answer is "not now" and not "our fault" (app/session.ts). */
export function lookUpFailed({ headers }: IncomingMessage): boolean {
  return (globalThis as { failedLookUps?: Set<string> }).failedLookUps?.delete(String(headers['request-id'])) ?? false;
}

function isImport({ url = '' }: IncomingMessage): boolean {
  return /^\/(arbete\/importera|api\/arbete\/document\.import)(?=[/?]|$)/.test(url);
}

/** The last hop that we can know: the socket, or what the one proxy in front of us says (`TRUST_PROXY=1`). What a client claims itself is never used. */
function addressOf({ headers, socket }: IncomingMessage, trustsProxy: boolean): string {
  const forwarded = trustsProxy
    ? String(headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : '';
  return forwarded || socket.remoteAddress || 'unknown';
}
