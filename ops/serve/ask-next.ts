import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
export type Answer = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

/**
 * Next sends a page in pieces while parts of it are still being made, with scripts that put them in place, but whole to those that it knows read no scripts:
 * by their name. A page is kept for everybody, so it must be whole, also when a part was slow the first time.
 */
const asksForWhole = 'ops/serve, whole as for bingbot';

/** Asks for a page on everyone's behalf: no cookies, no host, no language of whoever came first, only the `headers` given. `path` with its query. */
export function askNext(handler: NextHandler, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const request = new IncomingMessage(new Socket());
  request.method = 'GET';
  request.url = path;
  request.headers = { ...headers, host: 'localhost', accept: '*/*', 'user-agent': asksForWhole };
  request.push(null);
  return new Promise((resolve, reject) => {
    handler(request, new Collected(request, resolve)).catch(reject);
  });
}

/** A response that goes nowhere but into an `Answer`. */
class Collected extends ServerResponse {
  private readonly chunks: Buffer[] = [];
  private readonly done: (answer: Answer) => void;

  constructor(request: IncomingMessage, done: (answer: Answer) => void) {
    super(request);
    this.done = done;
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.find((part) => typeof part === 'object' && part !== null && !Array.isArray(part)) as OutgoingHttpHeaders | undefined;
    for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) this.setHeader(name, value);
    return this;
  }

  override flushHeaders(): void {}

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.collect(chunk, rest);
    callbackOf(rest)?.();
    return true;
  }

  override end(...rest: unknown[]): this {
    this.collect(rest[0], rest.slice(1));
    this.finished = true;
    this.done({ status: this.statusCode, headers: this.getHeaders(), body: Buffer.concat(this.chunks) });
    callbackOf(rest)?.();
    this.emit('finish');
    this.emit('close');
    return this;
  }

  private collect(chunk: unknown, [encoding]: unknown[]): void {
    if (typeof chunk === 'string') this.chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'));
    else if (chunk instanceof Uint8Array) this.chunks.push(Buffer.from(chunk));
  }
}

function callbackOf(rest: unknown[]): (() => void) | undefined {
  return rest.find((part) => typeof part === 'function') as (() => void) | undefined;
}
