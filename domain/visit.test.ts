import { describe, expect, test } from 'vitest';
import { commitment } from './commitment.ts';
import { period as periodOf } from './pledge.ts';
import { readingOf } from './reading.ts';
import { newsSince, seenOf, visitNow } from './visit.ts';

const year = periodOf.parse({ from: '2026', to: '2026' });
const walks = { key: 'walks', value: 12, unit: 'vandringar', comparator: 'atLeast' };

function told(slug: string, { walked = 6, today = '2026-06-30', judged = 0 } = {}) {
  const parsed = commitment.parse({ key: slug, title: slug, responsible: 'police', kind: 'safetyWalk', measures: [walks] });
  const events = [{ when: '2026-02-10', quantity: walked, place: null }];
  const word = { kind: 'now' as const, by: 'police' as const, on: '2026-03-01', status: 'onTrack' as const, cause: null };
  return { slug, reading: readingOf({ ...parsed, events }, year, today, []), judged: Array.from({ length: judged }, () => word) };
}

const question = (answers: number) => ({ answers: Array.from({ length: answers }, () => 'Ja.') });

describe('what is otherwise than at the last visit', () => {
  test('nothing, though the days have gone and the plan has grown', () => {
    expect(newsSince(seenOf([told('one')], []), seenOf([told('one', { today: '2026-07-01' })], []))).toEqual([]);
  });

  test('words, numbers, judgements, what has come and gone, questions and answers', () => {
    const before = seenOf([told('one'), told('two'), told('gone')], [question(0)]);
    const now = seenOf([told('one', { walked: 12 }), told('two', { judged: 1 }), told('new')], [question(1), question(0)]);
    expect(newsSince(before, now)).toEqual([
      { what: 'status', commitment: 'one', before: 'onTrack', after: 'completed' },
      { what: 'done', commitment: 'one' },
      { what: 'judged', commitment: 'two' },
      { what: 'added', commitment: 'new' },
      { what: 'left', count: 1 },
      { what: 'asked', count: 1 },
      { what: 'answered', count: 1 },
    ]);
  });
});

describe('a visit', () => {
  const [early, soon, later] = ['2026-11-24T08:00:00.000Z', '2026-11-24T08:59:00.000Z', '2026-11-24T10:00:00.000Z'].map((at) => new Date(at)) as [
    Date,
    Date,
    Date,
  ];
  const first = visitNow(null, early, {});

  test('the first has none before it', () => {
    expect(first).toEqual({ at: early.toISOString(), seen: {}, before: null });
  });

  test('goes on for an hour, and then the next has it before it', () => {
    expect(visitNow(first, soon, { other: seenOf([], []) })).toBe(first);
    expect(visitNow(first, later, {})).toEqual({ at: later.toISOString(), seen: {}, before: { at: early.toISOString(), seen: {} } });
  });
});
