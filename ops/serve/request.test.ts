import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { isPrivate, isReadable, looksLikeFile, lostPath, wantsPage } from './request.ts';

test('work and accounts are private, and nothing that only looks like them', () => {
  for (const url of ['/arbete', '/arbete/', '/arbete?x', '/arbete/atagande/1', '/api/auth', '/api/auth/session']) expect(isPrivate(url)).toBe(true);
  for (const url of ['/', '/arbetena', '/lidkoping/arbete', '/api/authors', '/api/v1/pledges', '/en/arbete']) expect(isPrivate(url)).toBe(false);
});

test('the framework’s own requests are not pages', () => {
  const request = (url: string, headers = {}) => ({ url, headers }) as IncomingMessage;
  expect(wantsPage(request('/lidkoping'))).toBe(true);
  expect(wantsPage(request('/lidkoping', { rsc: '1' }))).toBe(false);
  expect(wantsPage(request('/lidkoping?_rsc=abc'))).toBe(false);
});

test('the way to the page of what is lost keeps the language', () => {
  expect(lostPath('/lidkoping/1999?med=2019')).toBe('/lost?path=%2Flidkoping%2F1999');
  expect(lostPath('/en/lidkoping/1999')).toBe('/en/lost?path=%2Fen%2Flidkoping%2F1999');
  expect(lostPath('/enkoping')).toBe('/lost?path=%2Fenkoping');
});

test('an address that is no text leads nowhere, whatever its query', () => {
  for (const url of ['/', '/lidkoping/2020', '/%C3%B6ppna-data', '/skara?med=%ff']) expect(isReadable(url)).toBe(true);
  for (const url of ['/%E2%28%A1', '/%', '/skara/%ff?med=2018']) expect(isReadable(url)).toBe(false);
});

test('a name with an ending is a file', () => {
  for (const url of ['/favicon.ico', '/lidkoping/2020.csv?x=1']) expect(looksLikeFile(url)).toBe(true);
  for (const url of ['/', '/lidkoping/2020', '/lidkoping/2020?med=2019.csv']) expect(looksLikeFile(url)).toBe(false);
});
