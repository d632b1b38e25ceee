import { expect, test } from 'vitest';
import { periodSlug } from './period-slug.ts';

test.each([
  ['2020', '2020', '2020'],
  ['2020-01-01', '2020-12', '2020'],
  ['2022', '2023', '2022-2023'],
  ['2024-01', '2024-06-30', '2024-h1'],
  ['2022-04-01', '2022-06-30', '2022-q2'],
  ['2023-05', '2023-08', '2023-t2'],
  ['2023-05', '2023-05', '2023-05'],
  ['2018-05', '2019-05', '2018-2019'],
  ['2017-02-01', '2018-01-31', '2017-2018'],
  ['2018-03', '2018-10', '2018'],
  ['2017-01-01', null, '2017'],
  [null, '2021', '2021'],
  [null, null, 'odaterat'],
])('%s – %s: %s', (from, to, slug) => {
  expect(periodSlug({ from, to, months: null, note: null }, null)).toBe(slug);
});

test('nineteen months from May, and a part of a municipality', () => {
  expect(periodSlug({ from: '2020-05-01', to: null, months: 19, note: null }, 'Majorna-Linné')).toBe('2020-2021-majorna-linne');
});
