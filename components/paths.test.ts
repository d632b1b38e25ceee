import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '#words/words.ts';
import { inLocale, type Paths, paths } from './paths.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6})?$/).filter((text) => text !== 'en');
const name = fc.constantFrom(...(Object.keys(paths('sv')) as (keyof Paths)[]));
const some = fc.tuple(slug, slug, slug);

test('every address has the same address in the other language, and back', () => {
  fc.assert(
    fc.property(name, some, fc.constantFrom('', '#tabell'), (of, args, hash) => {
      for (const locale of locales) {
        const here = address(locale, of, args) + hash;
        for (const other of locales) {
          expect(inLocale(here, other)).toBe(address(other, of, args) + hash);
          expect(inLocale(inLocale(here, other), locale)).toBe(here);
        }
      }
    }),
  );
});

test('a query goes along', () => {
  expect(inLocale('/skara/jamfor?lofte=2019', 'en')).toBe('/en/skara/jamfor?lofte=2019');
  expect(inLocale('/en/skara/jamfor?lofte=2019', 'sv')).toBe('/skara/jamfor?lofte=2019');
  expect(inLocale('/en?visa=alla', 'sv')).toBe('/?visa=alla');
  expect(inLocale('/?visa=alla', 'en')).toBe('/en?visa=alla');
});

test('a place whose name begins with en isn’t English', () => {
  expect(inLocale('/enkoping/2020', 'en')).toBe('/en/enkoping/2020');
  expect(inLocale('/enkoping/2020', 'sv')).toBe('/enkoping/2020');
  expect(inLocale('/en/enkoping/2020', 'sv')).toBe('/enkoping/2020');
});

test('Swedish stands at the root and English under /en, with the same words', () => {
  expect(paths('sv').start()).toBe('/');
  expect(paths('en').start()).toBe('/en');
  expect(paths('sv').commitment('skara', '2018', 'ljus')).toBe('/skara/2018/atagande/ljus');
  expect(paths('en').commitment('skara', '2018', 'ljus')).toBe('/en/skara/2018/atagande/ljus');
});

function address(locale: (typeof locales)[number], of: keyof Paths, args: [string, string, string]): string {
  return (paths(locale)[of] as (...all: string[]) => string)(...args);
}
