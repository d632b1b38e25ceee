import { expect, test } from 'vitest';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import { chosenPledges } from './chosen-pledges.ts';

const all = [pledge('2026', 'k-2024'), pledge('2025'), pledge('2024'), pledge('2023', null, 0)];

test('without a query, the latest and the one it says that it continues, else the one before', () => {
  expect(chosen({})).toEqual(['2026', '2024', null]);
  expect(chosen({}, all.slice(1))).toEqual(['2025', '2024', null]);
});

test('a pledge of which no commitment is known isn’t the one to start with, unless there is no other', () => {
  expect(chosen({}, [pledge('2027', null, 0), ...all])).toEqual(['2026', '2024', null]);
  expect(chosen({}, [pledge('2027', null, 0)])).toEqual(['2027', null, null]);
});

test('a pledge that hasn’t begun isn’t the one to start with, unless there is no other; it can be asked for', () => {
  const signed = { ...pledge('2027', 'k-2026'), phase: 'before' as const };
  expect(chosen({}, [signed, ...all])).toEqual(['2026', '2024', null]);
  expect(chosen({}, [signed])).toEqual(['2027', null, null]);
  expect(chosen({ lofte: '2027' }, [signed, ...all])).toEqual(['2027', '2026', null]);
});

test('the query’s own are taken, also a later one to compare with', () => {
  expect(chosen({ lofte: '2025', med: '2023' })).toEqual(['2025', '2023', null]);
  expect(chosen({ lofte: '2024', med: '2026' })).toEqual(['2024', '2026', null]);
  expect(chosen({ med: '2025' })).toEqual(['2026', '2025', null]);
});

test.each([
  [{ lofte: '1999' }, ['2026', '2024', 'lofte=1999']],
  [{ med: '1999' }, ['2026', '2024', 'med=1999']],
  [{ lofte: '2025', med: '2025' }, ['2025', '2024', 'med=2025']],
  [{ lofte: ['2025', '2024'] }, ['2026', '2024', 'lofte=2025,2024']],
  [{ med: '' }, ['2026', '2024', 'med=']],
  [{ lofte: '2025', visa: 'allt' }, ['2025', '2024', 'visa=allt']],
  [{ lofte: '__proto__' }, ['2026', '2024', 'lofte=__proto__']],
] as const)('%j isn’t understood: the usual ones, and a word about it', (query, expected) => {
  expect(chosen(query as never)).toEqual(expected);
});

test('what is said of a query is no longer than a line', () => {
  expect(chosen({ lofte: 'x'.repeat(5000) })[2]).toHaveLength(100);
});

test('a municipality with one pledge or none has nothing to compare', () => {
  expect(chosen({}, [pledge('2026')])).toEqual(['2026', null, null]);
  expect(chosen({ med: '2026' }, [pledge('2026')])).toEqual(['2026', null, 'med=2026']);
  expect(chosen({}, [])).toEqual([null, null, null]);
});

test('the earliest is compared with a later one, for want of another', () => {
  expect(chosen({ lofte: '2023' })).toEqual(['2023', '2026', null]);
});

function chosen(query: Parameters<typeof chosenPledges>[1], pledges = all) {
  const { now, before, refused } = chosenPledges(pledges, query);
  return [now?.slug ?? null, before?.slug ?? null, refused];
}

function pledge(slug: string, continues: string | null = null, total = 3): PublishedPledge {
  const lineage = continues === null ? [] : [{ how: 'continues', pledge: continues, text: null }];
  return { key: `k-${slug}`, slug, lineage, reading: { total } } as unknown as PublishedPledge;
}
