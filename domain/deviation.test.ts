import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Status, standings, verdicts } from './assessment.ts';
import { addDays } from './calendar.ts';
import { commitment } from './commitment.ts';
import { deviationsOf, places, sinceThen } from './deviation.ts';
import { sinceReport } from './deviation-sentence.ts';
import { period as periodOf } from './pledge.ts';
import { readingOf } from './reading.ts';
import { strictness } from './standing.ts';

const year = periodOf.parse({ from: '2026', to: '2026' });
const walk = (when: string, quantity: number | null = 1) => ({ when, quantity, place: null });
const walks = { key: 'walks', value: 12, unit: 'vandringar', comparator: 'atLeast' };
const judgement = (by: string, status: string, over = {}) => ({
  ...{ key: `a-${by}-${status.toLowerCase()}`, kind: 'now', by, on: '2026-06-20', status, reason: 'So it is.', cause: 'vacancy' },
  ...over,
});

function followed(
  slug: string,
  { today = '2026-06-30', events = [] as ReturnType<typeof walk>[], ...over }: Record<string, unknown> & { today?: string } = {},
) {
  const parsed = commitment.parse({ key: slug, title: slug, responsible: 'police', kind: 'safetyWalk', measures: [walks], ...over });
  return { slug, responsible: parsed.responsible, reading: readingOf({ ...parsed, events: events as ReturnType<typeof walk>[] }, year, today, []) };
}

const about = (value: number) => ({ key: 'f', value, comparator: 'about', unit: 'vandringar', asOf: '2026-06-30', measure: 'walks' });
const two = [walk('2026-01-10'), walk('2026-04-10')];

describe('each commitment has one place, worst first', () => {
  test('off track, at risk, stale, not assessed, nothing reported, the rest', () => {
    const rows = deviationsOf(
      [
        followed('as-planned', { events: [walk('2026-02-01', 8)] }),
        followed('silent'),
        followed('unjudged', { measures: [], events: two }),
        followed('old', {
          events: [walk('2026-02-01', 8)],
          assessments: [judgement('police', 'onTrack', { on: '2026-02-01', cause: null })],
          reportingEveryDays: 30,
        }),
        followed('risky', { assessments: [judgement('police', 'atRisk')] }),
        followed('far-off', { events: two }),
      ],
      null,
    );
    expect(rows.map(({ commitment: { slug }, place }) => `${slug} ${place}`)).toEqual([
      'far-off offTrack',
      'risky atRisk',
      'old stale',
      'unjudged notAssessed',
      'silent nothingReported',
      'as-planned other',
    ]);
    expect(rows.every(({ since }) => since === null)).toBe(true);
  });

  test('all of them, once, in order, whatever they are', () => {
    const some = fc.record({
      status: fc.constantFrom(...standings),
      events: fc.array(
        fc.integer({ min: 0, max: 200 }).map((day) => walk(addDays('2026-01-01', day), day % 3)),
        { maxLength: 5 },
      ),
      reportingEveryDays: fc.constantFrom(null, 30, 90),
      measures: fc.constantFrom([], [walks], [walks, { ...walks, key: 'others', value: 100 }], [{ ...walks, comparator: 'atMost', value: 1 }]),
      judged: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), fc.boolean(), (all, after) => {
        const given = all.map(({ judged, status, ...over }, nth) =>
          followed(`c${nth}`, { ...over, today: after ? '2027-02-01' : '2026-09-30', assessments: judged ? [judgement('police', status)] : [] }),
        );
        const rows = deviationsOf(given, null);
        expect(rows.map(({ commitment: { slug } }) => slug).sort()).toEqual(given.map(({ slug }) => slug).sort());
        const order = rows.map(({ place, status, commitment: one }) => [places.indexOf(place), strictness.indexOf(status), given.indexOf(one)] as const);
        expect(order.toSorted(([a, b, c], [d, e, f]) => a - d || b - e || c - f)).toEqual(order);
        expect(rows.filter(({ status, place }) => ['offTrack', 'notKept'].includes(status) !== (place === 'offTrack'))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('how far from the plan', () => {
  test('in its own unit and in days: the plan asked for more than two from 2 March on', () => {
    expect(deviationsOf([followed('one', { events: two })], null)[0]?.distances).toEqual([
      { measure: 'walks', state: 'behind', by: { amount: 4, comparator: 'exactly' }, unit: 'vandringar', days: 121, until: '2026-06-30' },
    ]);
  });

  test.each([
    ['ahead', { events: [walk('2026-02-01', 8)] }, { state: 'ahead', by: { amount: 2, comparator: 'exactly' }, days: null }],
    ['over a ceiling', { measures: [{ ...walks, comparator: 'atMost', value: 1 }], events: two }, { state: 'over', by: { amount: 1, comparator: 'exactly' } }],
    [
      'nine days after the deadline',
      { measures: [{ key: 'd', type: 'deadline', value: 3, deadline: '2026-06-21' }], events: two },
      { state: 'behind', by: { amount: 1, comparator: 'exactly' }, days: 9 },
    ],
    ['never exactly on plan by a number that is about', { figures: [about(6)] }, { state: 'near', by: { amount: 0, comparator: 'about' }, days: null }],
    [
      'behind for sure by fewer than five',
      { figures: [{ ...about(5), comparator: 'lessThan' }] },
      { state: 'behind', by: { amount: 1, comparator: 'moreThan' } },
    ],
    ['so many days behind only by an exact one', { figures: [about(2)] }, { state: 'behind', by: { amount: 4, comparator: 'about' }, days: null }],
  ])('%s', (_, over, expected) => {
    expect(deviationsOf([followed('one', over)], null)[0]?.distances).toMatchObject([expected]);
  });

  test('nothing where a number can lie on either side of the plan', () => {
    const none = [
      { figures: [{ ...about(8), comparator: 'lessThan' }] },
      { figures: [{ ...about(4), comparator: 'moreThan' }] },
      { measures: [{ ...walks, comparator: 'atMost', value: 3 }], figures: [{ ...about(5), comparator: 'lessThan' }] },
    ];
    for (const over of none) expect(deviationsOf([followed('one', over)], null)[0]?.distances).toEqual([]);
  });

  test('nothing of what is kept inside, and nothing where no number is known', () => {
    const inside = followed('one', { publicationClass: 'internal', events: two, reportingEveryDays: 30 });
    expect(deviationsOf([inside], null)[0]).toMatchObject({ distances: [], nextReport: null, staleSince: null });
    expect(deviationsOf([followed('one', { events: [walk('2026-01-10', null)] })], null)[0]?.distances).toEqual([]);
  });
});

test('a joint commitment has both parties, also the one that has said nothing', () => {
  const [row] = deviationsOf([followed('one', { responsible: 'joint', assessments: [judgement('municipality', 'offTrack')] })], null);
  expect(row?.said).toMatchObject([
    { by: 'municipality', status: 'offTrack', cause: 'vacancy', reason: 'So it is.', on: '2026-06-20' },
    { by: 'police', status: null, on: null },
  ]);
});

test('the next report is awaited a rhythm after the last word, or after the first day', () => {
  const next = (over: Record<string, unknown>) => deviationsOf([followed('one', { reportingEveryDays: 30, ...over })], null)[0]?.nextReport;
  expect([next({}), next({ events: [walk('2026-06-10')] }), next({ reportingEveryDays: null })]).toEqual(['2026-01-31', '2026-07-10', null]);
  expect(next({ today: '2027-02-01' })).toBeNull();
});

describe('since an earlier report', () => {
  test('better, unchanged, worse, new and ended', () => {
    const before = new Map<string, Status>([
      ['one', 'onTrack'],
      ['two', 'offTrack'],
    ]);
    const rows = deviationsOf([followed('one', { events: two }), followed('two', { events: two }), followed('three', { events: two })], before);
    expect(rows.map(({ since, before: was }) => [since, was])).toEqual([
      ['worse', 'onTrack'],
      ['unchanged', 'offTrack'],
      ['new', null],
    ]);
    expect(sinceThen('atRisk', 'completed')).toBe('better');
    expect(sinceThen('offTrack', 'withdrawn')).toBe('ended');
    expect(sinceThen('offTrack', 'notKept')).toBe('unchanged');
  });

  test('what is worse one way is better the other', () => {
    const status = fc.constantFrom(...standings, ...verdicts).filter((one) => one !== 'withdrawn' && one !== 'replaced');
    const other = { better: 'worse', worse: 'better', unchanged: 'unchanged' } as Record<string, string>;
    fc.assert(fc.property(status, status, (a, b) => sinceThen(b, a) === other[sinceThen(a, b)]));
  });
});

test('what has changed since a report is counted word by word, and nothing is said without one', () => {
  const rows = (['worse', 'worse', 'unchanged', 'new'] as const).map((since) => ({ since }));
  expect(sinceReport(rows, '2026-06-10')).toEqual({
    key: 'deviation.since',
    values: { on: { date: '2026-06-10' }, worse: 2, better: 0, unchanged: 1, fresh: 1, ended: 0 },
  });
  expect([sinceReport(rows, null), sinceReport([{ since: null }], '2026-06-10')]).toEqual([null, null]);
});
