import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { type Finished, finish, send } from './finished.ts';

const text = 'Löftet är hållet. '.repeat(200);
const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'public' };
let server: Server;

afterEach(() => server.close());

test('everyone gets the encoding they can read, each with a tag of its own', async () => {
  const page = await finish(200, headers, Buffer.from(text));
  const plain = await ask(page, {});
  expect(plain.body.toString()).toBe(text);
  expect(plain.headers['content-encoding']).toBeUndefined();
  const zipped = await ask(page, { 'accept-encoding': 'gzip, deflate' });
  expect(gunzipSync(zipped.body).toString()).toBe(text);
  expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding', 'content-length': String(zipped.body.length) });
  const refusing = await ask(page, { 'accept-encoding': 'gzip;q=0' });
  expect(refusing.headers['content-encoding']).toBeUndefined();
  expect(zipped.headers.etag).not.toBe(plain.headers.etag);
});

test('Brotli is made in the background and sent from then on', async () => {
  const page = await finish(200, headers, Buffer.from(text));
  expect((await ask(page, { 'accept-encoding': 'gzip, br' })).headers['content-encoding']).toBe('gzip');
  await pause(200);
  const brotlied = await ask(page, { 'accept-encoding': 'gzip, br' });
  expect(brotlied.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotlied.body).toString()).toBe(text);
});

test('who has the page already gets 304 and no body', async () => {
  const page = await finish(200, headers, Buffer.from(text));
  const { etag = '' } = (await ask(page, { 'accept-encoding': 'gzip' })).headers;
  for (const tag of [etag, `"other", W/${etag}`]) {
    const again = await ask(page, { 'accept-encoding': 'gzip', 'if-none-match': tag });
    expect(again).toMatchObject({ status: 304, headers: { etag, 'cache-control': 'public', vary: 'Accept-Encoding' } });
    expect(again.body).toHaveLength(0);
    expect(again.headers['content-type']).toBeUndefined();
  }
  expect((await ask(page, { 'if-none-match': etag })).status, 'a tag of another encoding is not the same bytes').toBe(200);
  expect((await ask(page, { 'if-none-match': '*' })).status, 'whoever doesn’t say what they hold gets what there is').toBe(200);
  expect((await ask(await finish(404, headers, Buffer.from(text)), { 'if-none-match': '*' })).status).toBe(404);
});

test('HEAD is GET without the body; pictures and crumbs are sent as they are', async () => {
  const page = await finish(200, headers, Buffer.from(text));
  const head = await ask(page, {}, 'HEAD');
  expect(head.body).toHaveLength(0);
  expect(head.headers['content-length']).toBe(String(Buffer.byteLength(text)));
  expect((await finish(200, { 'Content-Type': 'font/woff2' }, Buffer.alloc(5000))).gzip).toBeNull();
  expect((await finish(200, headers, Buffer.from('kort'))).gzip).toBeNull();
});

async function ask(page: Finished, sent: Record<string, string>, method = 'GET'): Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }> {
  server?.close();
  server = createServer((incoming, response) => send(incoming, response, page));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, method, headers: sent }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part);
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
    })
      .on('error', reject)
      .end();
  });
}
