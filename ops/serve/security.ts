import { createHash } from 'node:crypto';
import type { Headers } from './finished.ts';

/** On every answer. */
export const guarding: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  ...(process.env.ORIGIN?.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=63072000' } : {}),
};

const own = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'";
const closed = "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The content security policy of a page: our own files, and just those inline scripts that stand in it. */
export function policyOf(html: string): string {
  const hashes = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes = '']) => !/\bsrc=/.test(attributes) && !/type="application\/(ld\+)?json"/.test(attributes))
    .map(([, , code = '']) => ` 'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  return `${own}; script-src 'self'${[...new Set(hashes)].join('')}; ${closed}`;
}

/** The policy of a page that is made for one reader and sent as it is made; Next reads the nonce from the request's own policy header. */
export function policyWithNonce(nonce: string): string {
  return `${own}; script-src 'self' 'nonce-${nonce}'; ${closed}`;
}

/** The policy of what isn't a page: it may do nothing, wherever it is opened. */
export const policyOfFiles = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
