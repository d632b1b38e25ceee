import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { measure, measureTypes } from '#domain/measure.ts';
import { comparators } from '#domain/quantity.ts';
import { locales, words } from '#words/words.ts';
import { quantityWords, targetWords } from './target.ts';

type Input = Omit<z.input<typeof measure>, 'key'>;

const said: [Input, string, string][] = [
  [{ value: 8, comparator: 'atLeast', unit: 'områden', per: { unit: 'year' } }, 'minst 8 områden om året', 'at least 8 areas a year'],
  [{ value: 1, unit: 'vandringar', per: { unit: 'month' } }, '1 vandring i månaden', '1 walk a month'],
  [{ value: 2, unit: 'vandringar', per: { unit: 'week' } }, '2 vandringar i veckan', '2 walks a week'],
  [{ value: 3, unit: 'pass', per: { unit: 'day' } }, '3 pass om dagen', '3 shifts a day'],
  [{ value: 4, unit: 'möten', per: { unit: 'period' } }, '4 möten under hela perioden', '4 meetings over the whole period'],
  [{ value: 1500, comparator: 'moreThan', unit: 'samtal' }, 'mer än 1 500 samtal', 'more than 1,500 conversations'],
  [{ type: 'hours', value: 2.5, comparator: 'about', unit: 'timmar', per: { unit: 'week' } }, 'ungefär 2,5 timmar i veckan', 'about 2.5 hours a week'],
  [{ type: 'hours', value: 40 }, '40 timmar', '40 hours'],
  [{ type: 'share', value: 80, comparator: 'atLeast', unit: 'procent' }, 'minst 80 procent', 'at least 80 per cent'],
  [{ type: 'share', value: 80 }, '80 procent', '80 per cent'],
  [{ type: 'all', unit: 'klasser' }, 'alla klasser', 'all classes'],
  [{ type: 'all', unit: 'klasser', setSize: 24 }, 'alla 24 klasser', 'all 24 classes'],
  [{ type: 'zero', unit: 'försäljningar utan ålderskontroll' }, 'inga försäljningar utan ålderskontroll', 'no sales without an age check'],
  [{ type: 'deadline', deadline: '2026-06-30' }, 'senast 30 juni 2026', 'by 30 June 2026'],
  [{ unit: 'vandringar' }, 'vandringar, antal anges inte', 'walks, number not stated'],
];

describe.each(locales)('in %s', (locale) => {
  test.each(said)('%j', (given, sv, en) => {
    expect(targetWords(words(locale), measure.parse({ key: 'm', ...given })).replaceAll('\u00a0', ' ')).toBe(locale === 'sv' ? sv : en);
  });

  test('every kind of promise is said without gaps, whatever is known of it', () => {
    for (const type of measureTypes) {
      for (const value of [null, 0, 1, 12.5]) {
        for (const unit of [null, 'vandringar']) {
          const text = targetWords(words(locale), measure.parse({ key: 'm', type, value, unit, deadline: '2026-06-30', per: { every: 2, unit: 'week' } }));
          expect([type, value, unit, text]).toEqual([type, value, unit, text.replace(/^[\s,]+|\s+(?=[\s,]|$)/g, '')]);
          expect(text).not.toBe('');
        }
      }
    }
  });

  test('a number never parts from the word that says how it is meant', () => {
    for (const comparator of comparators) expect(quantityWords(words(locale), 8, comparator)).toMatch(/^(8|.*\u00a08)$/);
  });
});

test('every other day is said as people say it', () => {
  const every = (count: number, unit: 'day' | 'week') =>
    targetWords(words('sv'), measure.parse({ key: 'm', value: 1, unit: 'pass', per: { every: count, unit } }));
  expect(every(2, 'day').replaceAll('\u00a0', ' ')).toBe('1 pass varannan dag');
  expect(every(22, 'day').replaceAll('\u00a0', ' ')).toBe('1 pass var 22:a dag');
  expect(words('sv').t('commitment.rhythmDays', { n: 30 } as never)).toBe('minst var 30:e dag');
  expect(every(3, 'day').replaceAll('\u00a0', ' ')).toBe('1 pass var 3:e dag');
  expect(every(2, 'week').replaceAll('\u00a0', ' ')).toBe('1 pass på 2 veckor');
});
