import type { IncomingMessage } from 'node:http';

/** In front of a page's path: the script that wakes its live pieces. */
export const startPrefix = '/_start/';

/** Paths whose answers are for one person: signed-in work and accounts. They are never kept. */
export function isPrivate(url: string): boolean {
  return /^\/(arbete|api\/(?:auth|arbete))(?=[/?]|$)/.test(url);
}

export function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Whether it is a document or file that is asked for, not the framework's own format for moving between pages. */
export function wantsPage({ headers, url = '' }: IncomingMessage): boolean {
  return headers.rsc === undefined && !url.includes('_rsc=');
}

/** What of a request says which part of a page the framework wants, when it goes from one page to another. */
export function formatHeaders({ headers }: IncomingMessage): Record<string, string> {
  const names = ['rsc', 'next-url', 'next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch'];
  return Object.fromEntries(names.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]]] : [])));
}

/** The page that says what isn't there, for a path that has no page (app/[locale]/lost). */
export function lostPath(url: string): string {
  const [path = '/'] = url.split('?');
  return `${/^\/en(\/|$)/.test(path) ? '/en' : ''}/lost?path=${encodeURIComponent(path)}`;
}

/** Whether the path can be read at all: `/%E2%28` is no text in UTF-8, so it can't be the address of anything. */
export function isReadable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?')[0] ?? '');
    return true;
  } catch {
    return false;
  }
}

/** `/favicon.ico`: whoever asks for it reads no page that says where to go instead. */
export function looksLikeFile(url: string): boolean {
  return /^[^?]*\.[a-z0-9]+(\?|$)/i.test(url);
}
