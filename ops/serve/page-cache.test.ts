import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { type PageCache, pageCache } from './page-cache.ts';

let edition: string;
let made: string[];
let cache: PageCache<string>;

beforeEach(() => {
  edition = '1';
  made = [];
  cache = pageCache({
    maxBytes: 1e6,
    weigh: ({ length }) => length,
    edition: () => edition,
    keep: (page) => !page.startsWith('no'),
    make: async (key) => {
      const then = edition;
      made.push(key);
      await pause(then === '1' ? 5 : 20);
      if (key === 'broken') throw new Error('broken');
      return `${key} of ${then}`;
    },
  });
});

test('a page is made once, however many ask for it at the same time', async () => {
  expect(await Promise.all([cache('a'), cache('a'), cache('a')])).toEqual(['a of 1', 'a of 1', 'a of 1']);
  expect(cache('a')).toBe('a of 1');
  expect(made).toEqual(['a']);
});

test('a new edition empties it at once', async () => {
  await cache('a');
  edition = '2';
  expect(await cache('a')).toBe('a of 2');
  expect(made).toEqual(['a', 'a']);
});

test('a page that was begun before a change is not kept after it', async () => {
  const begun = cache('a');
  edition = '2';
  const anew = cache('a');
  await Promise.all([begun, anew]);
  expect(cache('a')).toBe('a of 2');
  expect(made).toEqual(['a', 'a']);
});

test('what may not be kept is made each time', async () => {
  await cache('no');
  await cache('no');
  expect(made).toEqual(['no', 'no']);
});

test('a failure reaches who asked and is not kept', async () => {
  await expect(cache('broken')).rejects.toThrow('broken');
  await expect(cache('broken')).rejects.toThrow('broken');
  expect(made).toEqual(['broken', 'broken']);
});
