import type { ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { isBot } from 'next/dist/shared/lib/router/utils/is-bot.js';
import { expect, test } from 'vitest';
import { StoreUnavailable } from '#db/public/file.ts';
import { askNext, type NextHandler } from './ask-next.ts';
import { publicPages } from './public-pages.ts';

const sound = { current: () => '1', isSound: () => true };

test('the page is asked for on everyone’s behalf, and whole: Next sends it so to whom it knows by name', async () => {
  const { get } = pagesOf(async (request, response) => {
    expect(request.headers).toEqual({ host: 'localhost', accept: '*/*', 'user-agent': expect.stringMatching(/^ops\/serve/) });
    expect(isBot(request.headers['user-agent'] ?? '')).toBe(true);
    html(response, 200, 'Löftet');
  });
  expect(await said(get('/lidkoping'))).toMatchObject({ status: 200, keep: true, text: expect.stringContaining('Löftet') });
});

test('a cookie, a redirect, a picture are sent but never kept', async () => {
  const { get } = pagesOf(async (request, response) => {
    if (request.url === '/cookie') response.setHeader('Set-Cookie', 'a=b');
    if (request.url === '/away') response.setHeader('Location', '/here');
    response.setHeader('Content-Type', request.url === '/picture' ? 'image/png' : 'text/html');
    response.setHeader('X-Secret', 'inside');
    response.writeHead(request.url === '/away' ? 308 : 200);
    response.end('x');
  });
  for (const path of ['/cookie', '/away', '/picture']) {
    const { keep, headers } = await said(get(path));
    expect(keep).toBe(false);
    expect(headers).toContain('no-store');
    expect(headers).not.toContain('Set-Cookie');
    expect(headers).not.toContain('X-Secret');
  }
  expect((await said(get('/away'))).headers).toContain('/here');
});

test('what isn’t there is said by the page made for it, with 404', async () => {
  const { get } = pagesOf(async (request, response) => {
    if (request.url === '/en/lost?path=%2Fen%2Fnowhere') html(response, 200, 'There is no such pledge');
    else html(response, 404, '');
  });
  expect(await said(get('/en/nowhere?x=1'))).toMatchObject({ status: 404, keep: true, text: expect.stringContaining('There is no such pledge') });
  expect(await said(get('/favicon.ico'))).toMatchObject({ status: 404, text: expect.stringContaining('Sidan finns inte') });
  expect(await said(get('/nowhere'))).toMatchObject({ status: 404, keep: false, text: expect.stringContaining('Sidan finns inte') });
});

test('a fault of ours says so plainly, and nothing of where it came from', async () => {
  const { get, reported } = pagesOf(async (_request, response) => html(response, 500, 'Error: secret at file.ts:1'));
  const page = await said(get('/x'));
  expect(page).toMatchObject({ status: 500, keep: false, text: expect.stringContaining('Felet är vårt') });
  expect(page.text).not.toContain('secret');
  expect(page.headers).toContain('no-store');
  expect(reported).toEqual([]);
});

test('a store that can’t be read is 503, and the operator is told what to do', async () => {
  const damaged = pagesOf(async (_request, response) => html(response, 500, 'x'), { ...sound, isSound: () => false });
  expect(await said(damaged.get('/x'))).toMatchObject({ status: 503, keep: false, text: expect.stringContaining('Please try again') });
  expect(String(damaged.reported[0])).toContain('npm run ops -- publish');
  const missing = pagesOf(async () => {}, {
    ...sound,
    current: () => {
      throw new StoreUnavailable('public.db is missing.');
    },
  });
  expect(await said(missing.get('/x'))).toMatchObject({ status: 503 });
  expect(String(missing.reported[0])).toContain('public.db is missing.');
});

function pagesOf(handler: NextHandler, edition = sound) {
  const reported: unknown[] = [];
  return {
    get: publicPages(
      (path) => askNext(handler, path),
      edition,
      (fault) => reported.push(fault),
    ),
    reported,
  };
}

async function said(asked: ReturnType<ReturnType<typeof publicPages>>) {
  const { page, keep } = await asked;
  const text = (page.gzip ? gunzipSync(page.gzip.body) : page.plain.body).toString();
  return { status: page.status, keep, text, headers: page.plain.headers.join('\n') };
}

function html(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' });
  response.write(`<!DOCTYPE html><html><body>${text}`);
  response.end('</body></html>');
}
