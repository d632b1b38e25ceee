import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** An answer whose bytes are ready in every encoding. Brotli comes when it is asked for a second time: it takes longer than a reader should wait. */
export type Finished = { status: number; plain: Variant; gzip: Variant | null; brotli: Variant | 'unmade' | 'making' | null };
type Variant = { body: Buffer; etag: string; headers: string[]; unchanged: string[] };

export type Headers = Record<string, string>;

/** Below this many bytes compression saves no packet. */
const worthCompressing = 1000;
const compressible = /^(text\/|application\/(json|javascript|xml|manifest)|image\/svg)/;

/** Tags and compresses an answer. `quality` is Brotli's, 0–11. */
export async function finish(status: number, headers: Headers, body: Buffer, quality = 9): Promise<Finished> {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const compress = body.length >= worthCompressing && compressible.test(headers['Content-Type'] ?? '');
  const shared = compress ? { ...headers, Vary: 'Accept-Encoding' } : headers;
  const finished: Finished = { status, plain: variant(shared, body, hash), gzip: null, brotli: null };
  if (!compress) return finished;
  finished.gzip = variant(shared, await gzipped(body, { level: 9 }), hash, 'gzip');
  finished.brotli = 'unmade';
  brotliPlan.set(finished, { quality, headers: shared, hash });
  return finished;
}

const brotliPlan = new WeakMap<Finished, { quality: number; headers: Headers; hash: string }>();

/**
 * Sends what the client can read, or 304 when it already has just that. `If-None-Match: *` is answered with the whole: nobody says what it is that
 * they hold, and it may have been taken down since.
 */
export function send(request: IncomingMessage, response: ServerResponse, finished: Finished): void {
  const { body, etag, headers, unchanged } = chosen(finished, request.headers['accept-encoding']);
  if (finished.status === 200 && has(request.headers['if-none-match'], etag)) {
    response.writeHead(304, unchanged);
    response.end();
    return;
  }
  response.writeHead(finished.status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Bytes it holds, Brotli counted before it is made. */
export function weight({ plain, gzip }: Finished): number {
  return plain.body.length + (gzip ? gzip.body.length * 2 : 0);
}

function chosen(finished: Finished, accepted: string | undefined): Variant {
  if (!accepted || !finished.gzip) return finished.plain;
  if (finished.brotli && accepts(accepted, 'br')) {
    if (typeof finished.brotli === 'object') return finished.brotli;
    if (finished.brotli === 'unmade') void makeBrotli(finished);
  }
  return accepts(accepted, 'gzip') ? finished.gzip : finished.plain;
}

function accepts(accepted: string, encoding: string): boolean {
  const at = accepted.indexOf(encoding);
  return at >= 0 && !/^\s*;\s*q=0(\.0*)?\s*(,|$)/.test(accepted.slice(at + encoding.length));
}

async function makeBrotli(finished: Finished): Promise<void> {
  const how = brotliPlan.get(finished);
  if (!how) return;
  finished.brotli = 'making';
  const { body } = finished.plain;
  const params = { [zlib.BROTLI_PARAM_QUALITY]: how.quality, [zlib.BROTLI_PARAM_SIZE_HINT]: body.length };
  finished.brotli = variant(how.headers, await brotlied(body, { params }), how.hash, 'br');
}

function variant({ 'Content-Type': type, ...headers }: Headers, body: Buffer, hash: string, encoding?: string): Variant {
  const etag = `"${hash}${encoding ? `-${encoding}` : ''}"`;
  const unchanged = ['ETag', etag, ...Object.entries(headers).flat()];
  const content = ['Content-Length', String(body.length), ...(type ? ['Content-Type', type] : []), ...(encoding ? ['Content-Encoding', encoding] : [])];
  return { body, etag, headers: [...content, ...unchanged], unchanged };
}

function has(known: string | undefined, etag: string): boolean {
  return known?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag) ?? false;
}
