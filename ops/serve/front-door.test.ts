import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { turnAway } from './front-door.ts';

const origin = 'https://loften.example.org';

test('only what our own pages send is let in, and only as long as we say', () => {
  expect(asked({})).toBe(null);
  for (const from of [undefined, 'null', 'https://other.example.org']) expect(asked({ origin: from })).toEqual({ status: 403 });
  expect(asked({ 'content-length': undefined })).toEqual({ status: 411 });
  expect(asked({ 'transfer-encoding': 'chunked' })).toEqual({ status: 411 });
  expect(asked({ 'content-length': '256001' })).toEqual({ status: 413 });
});

test('a file to take in may be longer, by its form and by the API', () => {
  for (const url of ['/arbete/importera', '/arbete/importera?som=1', '/api/arbete/document.import']) {
    expect(asked({ 'content-length': '4900000' }, url)).toBe(null);
    expect(asked({ 'content-length': '5000001' }, url)).toEqual({ status: 413 });
  }
  expect(asked({ 'content-length': '4900000' }, '/arbete/importera-inte')).toEqual({ status: 413 });
});

test('where it comes from is the socket’s, whatever it says itself, but for the one proxy that is trusted', () => {
  const claiming = { 'x-forwarded-for': '10.0.0.1, 10.0.0.2', 'client-address': '10.0.0.3' };
  expect(addressOf(claiming, false)).toBe('unknown');
  expect(addressOf(claiming, true)).toBe('10.0.0.2');
});

function request(headers: Record<string, string | undefined>, url: string): IncomingMessage {
  const made = new IncomingMessage(new Socket());
  made.method = 'POST';
  made.url = url;
  const given = { origin, 'content-length': '10', ...headers };
  made.headers = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return made;
}

function asked(headers: Record<string, string | undefined>, url = '/arbete/logga') {
  return turnAway(request(headers, url), origin, false);
}

function addressOf(headers: Record<string, string>, trustsProxy: boolean) {
  const made = request(headers, '/arbete/logga');
  turnAway(made, origin, trustsProxy);
  return made.headers['client-address'];
}
