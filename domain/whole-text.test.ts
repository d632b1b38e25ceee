import { expect, test } from 'vitest';
import { isWhollyKnown } from './whole-text.ts';

const read = (date: string | null, complete: boolean | null = true) => ({ date, complete });

test.each([
  ['written here', { from: '2026', to: '2026', sources: [] }, true],
  ['read to its end when it was signed', { from: '2020', to: '2020', sources: [read('2020-03-10')] }, true],
  ['read to its end the winter before', { from: '2020', to: '2020', sources: [read('2019-12-17')] }, true],
  ['known by its beginning', { from: '2020', to: '2020', sources: [read('2020-03-10', false)] }, false],
  ['known by a page about a later pledge', { from: '2017', to: '2017', sources: [read('2017-02-10', false), read('2020-03-10')] }, false],
  ['known by a follow-up the year after', { from: '2020', to: '2020', sources: [read('2021-01-18')] }, false],
  ['known by a page without a date', { from: '2018', to: '2018', sources: [read(null)] }, false],
  ['without a date itself', { from: null, to: null, sources: [read('2018-01-01')] }, false],
] as const)('a pledge %s', (_, told, expected) => {
  expect(isWhollyKnown(told)).toBe(expected);
});
