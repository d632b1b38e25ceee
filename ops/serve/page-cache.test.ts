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
    edition: () => {
      if (edition === 'gone') throw new Error('gone');
      return edition;
    },
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

test('however often it changes meanwhile, a page is made once at a time, and everyone gets what is as new as their asking', async () => {
  const asked: { edition: number; page: string | Promise<string> }[] = [];
  for (let nth = 1; nth <= 20; nth++) {
    edition = String(nth);
    asked.push({ edition: nth, page: cache('a') }, { edition: nth, page: cache('a') });
    await pause(2);
  }
  for (const { edition: then, page } of asked) expect(Number((await page).replace('a of ', ''))).toBeGreaterThanOrEqual(then);
  expect(made.length).toBeLessThan(8);
  expect(cache('a')).toBe('a of 20');
});

test('when the store can’t be read while somebody waits for the next making, the one after that makes it', async () => {
  const begun = cache('a');
  edition = '2';
  const waiting = cache('a');
  edition = 'gone';
  await begun;
  await expect(waiting).rejects.toThrow('gone');
  edition = '3';
  expect(await cache('a')).toBe('a of 3');
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
