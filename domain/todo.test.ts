import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './calendar.ts';
import { commitment } from './commitment.ts';
import { period } from './pledge.ts';
import { readingOf } from './reading.ts';
import { type Followed, type Todo, todoKinds, todosOf, waitingOf, worstFirst } from './todo.ts';

const today = '2026-06-30';
const year = period.parse({ from: '2026', to: '2026' });
const judgement = (by: string, status: string, on: string, kind = 'now') => ({ key: 'j', kind, by, on, status, reason: 'Så är det.', cause: 'vacancy' });

function followed(over: Partial<Followed> & { assessments?: object[]; done?: number } = {}): Followed {
  const { assessments = [judgement('police', 'onTrack', '2026-06-20')], done = 6, ...rest } = over;
  const parsed = commitment.parse({
    key: 'k',
    title: 'K',
    responsible: over.responsible ?? 'police',
    kind: 'footPatrol',
    measures: [{ key: 'm', value: 12, comparator: 'atLeast', unit: 'pass' }],
    assessments,
  });
  const events = Array.from({ length: done }, (_, nth) => ({ when: `2026-0${nth + 1}-10`, quantity: 1, place: null }));
  const at = over.phase === 'after' ? '2027-02-01' : today;
  const reading = readingOf({ ...parsed, events }, year, at, []);
  return {
    id: 'k',
    pledge: 'p',
    by: 'police',
    responsible: 'police',
    isOwn: true,
    phase: 'during',
    days: { from: '2026-01-01', to: '2026-12-31' },
    reportingEveryDays: null,
    hasLeft: false,
    planned: [],
    hasOpenProposal: false,
    declinedProposal: null,
    hasReported: done > 0,
    lastReported: done > 0 ? `2026-0${done}-10` : null,
    staleSince: null,
    silences: [],
    reading,
    publicReading: reading,
    ...rest,
  };
}
const quiet = (when: string) => ({ key: 'q', kind: 'nothingNew' as const, by: 'police' as const, reason: null, when });
const kinds = (over: Parameters<typeof followed>[0], on = today) => todosOf(followed(over), on).map(({ kind }) => kind);

describe('what there is to do about a commitment', () => {
  test.each([
    ['all is well', {}, []],
    ['figures past their rhythm', { staleSince: '2026-05-10' }, ['stale']],
    ['nothing reported in a long time, nor judged', { done: 0, assessments: [judgement('police', 'notStarted', '2026-04-01')] }, ['nothingReported']],
    ['nothing reported, but why has been said lately', { done: 0, assessments: [judgement('police', 'notStarted', '2026-06-20')] }, []],
    [
      'nothing reported, but lately that nothing was new',
      { done: 0, assessments: [judgement('police', 'notStarted', '2026-04-01')], silences: [quiet('2026-06-20')] },
      [],
    ],
    [
      'nothing new, and past the rhythm again',
      { done: 0, assessments: [judgement('police', 'notStarted', '2026-04-01')], silences: [quiet('2026-04-20')] },
      ['nothingReported'],
    ],
    ['nothing reported, nobody has judged: first the figures', { done: 0, assessments: [] }, ['nothingReported']],
    ['nobody has judged', { assessments: [] }, ['notAssessed']],
    ['only the other party has judged', { responsible: 'joint', assessments: [judgement('municipality', 'onTrack', '2026-06-20')] }, ['notAssessed']],
    ['both have judged together', { responsible: 'joint', assessments: [judgement('joint', 'onTrack', '2026-06-20')] }, []],
    ['the figures have gone on since and say something else', { assessments: [judgement('police', 'atRisk', '2026-02-01')] }, ['differs']],
    ['they differ, and the judgement is newer: its reason says why', { assessments: [judgement('police', 'atRisk', '2026-06-20')] }, []],
    ['a planned day that has passed', { planned: [{ id: 'a', on: '2026-06-29' }] }, ['planPassed']],
    ['a planned day to come', { planned: [{ id: 'a', on: '2026-06-30' }] }, []],
    ['it is another’s', { isOwn: false, assessments: [], done: 0 }, []],
    ['it has left', { hasLeft: true, done: 0 }, []],
    ['it hasn’t begun', { phase: 'before', done: 0 }, []],
  ] as [string, Parameters<typeof followed>[0], string[]][])('%s', (_, over, expected) => {
    expect(kinds(over)).toEqual(expected);
  });

  test('a new commitment is left in peace', () => {
    expect(kinds({ done: 0, assessments: [] }, '2026-01-25')).toEqual([]);
    expect(kinds({ done: 0, assessments: [] }, '2026-02-15')).toEqual(['notAssessed']);
    expect(kinds({ done: 0, assessments: [], reportingEveryDays: 14 }, '2026-01-16')).toEqual(['nothingReported']);
  });

  test('after the period a final assessment, until there is one or it waits for its publisher, for a year', () => {
    const after = { phase: 'after' as const, assessments: [] };
    expect(kinds(after, '2027-02-01')).toEqual(['finalMissing']);
    expect(kinds({ ...after, hasOpenProposal: true }, '2027-02-01')).toEqual([]);
    expect(kinds({ ...after, assessments: [judgement('police', 'kept', '2027-01-20', 'final')] }, '2027-02-01')).toEqual([]);
    expect(kinds({ ...after, declinedProposal: { id: 'f', on: '2027-01-20' } }, '2027-02-01')).toEqual(['proposalDeclined']);
    expect(kinds(after, '2028-02-01')).toEqual([]);
  });
});

test('what others have to do: judge their part of what is joint, bring their own up to date', () => {
  const joint = { responsible: 'joint' as const, assessments: [judgement('police', 'onTrack', '2026-06-20')] };
  expect(waitingOf(followed(joint), today)).toMatchObject([{ kind: 'otherNotAssessed', by: 'municipality' }]);
  expect(waitingOf(followed({ ...joint, assessments: [] }), today)).toEqual([]);
  const stale = { flags: [{ key: 'flag.stale', values: {} }] } as unknown as Followed['reading'];
  expect(waitingOf(followed({ isOwn: false, responsible: 'municipality', publicReading: stale }), today)).toMatchObject([
    { kind: 'otherStale', by: 'municipality' },
  ]);
});

describe('the order', () => {
  const some: fc.Arbitrary<Todo[]> = fc.array(
    fc.record({
      kind: fc.constantFrom(...todoKinds),
      pledge: fc.constantFrom('a', 'b'),
      commitment: fc.option(fc.constantFrom('c', 'd', 'e')),
      subject: fc.constant(null),
      since: fc.option(fc.integer({ min: 0, max: 9 }).map((days) => addDays('2026-01-01', days))),
      count: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 12 },
  );

  test('loses nothing, and is the same whatever the order given', () => {
    fc.assert(
      fc.property(some, (todos) => {
        const sorted = worstFirst(todos);
        expect(sorted).toHaveLength(todos.length);
        expect(new Set(sorted)).toEqual(new Set(todos));
        expect(worstFirst([...todos].reverse())).toEqual(sorted);
        expect(worstFirst(sorted)).toEqual(sorted);
      }),
    );
  });

  test('never puts a milder kind before a worse, nor of one kind the newer before the older', () => {
    fc.assert(
      fc.property(some, (todos) => {
        const sorted = worstFirst(todos);
        sorted.slice(1).forEach((later, nth) => {
          const earlier = sorted[nth] as Todo;
          expect(todoKinds.indexOf(earlier.kind)).toBeLessThanOrEqual(todoKinds.indexOf(later.kind));
          if (earlier.kind === later.kind) expect((earlier.since ?? '9') <= (later.since ?? '9')).toBe(true);
        });
      }),
    );
  });
});
