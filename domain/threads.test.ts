import { expect, test } from 'vitest';
import type { Continuing } from './commitment.ts';
import { pledgeBefore, threadsOf } from './threads.ts';

type One = Parameters<typeof threadsOf>[0]['commitments'][number];

test('what continued, what is new and what was dropped', () => {
  const before = { key: 'fjol', commitments: [one('ljus'), one('fot'), one('borta')] };
  const after = { key: 'i-ar', commitments: [one('lampor', 'ljus', 'changed'), one('nytt'), one('fot', 'fot')] };
  const threads = threadsOf(before, after);
  if (!threads.known) throw new Error('known threads expected');
  expect(threads.continued.map(({ from, to, how }) => `${from.key} ${how} ${to.key}`)).toEqual(['ljus changed lampor', 'fot same fot']);
  expect(threads.added.map(({ key }) => key)).toEqual(['nytt']);
  expect(threads.dropped.map(({ key }) => key)).toEqual(['borta']);
});

test.each([
  ['nobody says anything', [one('ljus')]],
  ['another pledge is continued', [one('ljus', 'ljus', 'same', 'annat')]],
  ['what is continued isn’t there', [one('ljus', 'saknas')]],
  ['nothing is promised', []],
])('nothing counts as dropped when %s', (_, commitments) => {
  expect(threadsOf({ key: 'fjol', commitments: [one('ljus')] }, { key: 'i-ar', commitments })).toEqual({ known: false });
});

test('one that is split into two is continued twice and not dropped', () => {
  const threads = threadsOf({ key: 'fjol', commitments: [one('ljus')] }, { key: 'i-ar', commitments: [one('park', 'ljus'), one('gata', 'ljus')] });
  expect(threads).toMatchObject({ known: true, continued: [{}, {}], added: [], dropped: [] });
});

test('one that was withdrawn and isn’t continued is still told of', () => {
  const gone: One = { ...one('borta'), withdrawn: { on: '2025-06-01', how: 'withdrawn', reason: 'skäl', caseNumber: null } };
  const threads = threadsOf({ key: 'fjol', commitments: [gone, one('ljus')] }, { key: 'i-ar', commitments: [one('ljus', 'ljus')] });
  expect(threads).toMatchObject({ dropped: [gone] });
});

test('one that paused in the pledge before goes on from the one further back, and isn’t new', () => {
  const before = { key: 'fjol', commitments: [one('ljus')] };
  const after = { key: 'i-ar', commitments: [one('ljus', 'ljus'), one('trafik', 'trafik', 'changed', 'forfjol')] };
  const threads = threadsOf(before, after, [{ key: 'forfjol', commitments: [one('trafik'), one('borta')] }]);
  expect(threads).toMatchObject({ known: true, continued: [{ pledge: 'fjol' }], resumed: [{ pledge: 'forfjol', how: 'changed' }], added: [], dropped: [] });
});

test('before stands what is said to be continued, as far as anything is known of it, else the latest of which something is', () => {
  const dated = (from: string, ...commitments: One[]) => ({ from, commitments });
  const [older, old, bare] = [dated('2017', one('trafik')), dated('2018', one('trafik')), dated('2019')];
  expect(pledgeBefore([older], [older, old])).toBe(older);
  expect(pledgeBefore([bare], [bare, older, old])).toBe(old);
  expect(pledgeBefore([], [older, old])).toBe(old);
  expect(pledgeBefore([bare], [bare])).toBe(bare);
  expect(pledgeBefore([], [])).toBeNull();
});

function one(key: string, from: string | null = null, how: Continuing = 'same', pledge = 'fjol'): One {
  return { key, title: key, continues: from === null ? null : { pledge, commitment: from, how }, withdrawn: null };
}
