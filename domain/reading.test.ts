import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './calendar.ts';
import { commitment } from './commitment.ts';
import type { Judged } from './judged.ts';
import { period as periodOf } from './pledge.ts';
import { readingOf } from './reading.ts';
import { strictest, strictness } from './standing.ts';

const year = periodOf.parse({ from: '2026', to: '2026' });
const ended = '2027-02-01';
const walk = (when: string, quantity: number | null = 1) => ({ when, quantity, place: null });
const walks = { key: 'walks', value: 12, unit: 'vandringar', comparator: 'atLeast' };

function judged({ events = [], ...over }: Record<string, unknown> & { events?: Judged['events'] } = {}): Judged {
  return { ...commitment.parse({ key: 'one', title: 'One', responsible: 'joint', kind: 'safetyWalk', measures: [walks], ...over }), events };
}

const months = (count: number) => Array.from({ length: count }, (_, nth) => walk(`2026-${String(nth + 1).padStart(2, '0')}-10`));
const judgement = (by: string, status: string, over = {}) => ({
  key: `a-${by}-${status.toLowerCase()}`,
  kind: 'now',
  by,
  on: '2026-06-20',
  status,
  reason: 'So it is.',
  cause: 'vacancy',
  ...over,
});
const read = (over: Parameters<typeof judged>[0], today: string, period = year) =>
  readingOf(judged(over), period, today, [{ publisher: 'Skara kommun', date: '2027-01-20' }]);
const of = (value: number | null, over = {}) => [{ key: 'f', value, unit: 'vandringar', asOf: '2026', ...over }];

describe('while the period runs', () => {
  test.each([
    ['nothing reported', {}, '2026-06-30', 'notAssessed', 'none'],
    ['ahead of the plan', { events: months(6).concat(walk('2026-06-15')) }, '2026-06-30', 'onTrack', 'figures'],
    ['behind, not reachable at the best pace', { events: [walk('2026-01-10'), walk('2026-04-10')] }, '2026-06-30', 'offTrack', 'figures'],
    ['behind, reachable at the best pace', { events: [...months(3), walk('2026-03-12', 2)] }, '2026-06-30', 'atRisk', 'figures'],
    ['behind, early', { events: [walk('2026-01-02', 0), walk('2026-01-03', 1)] }, '2026-02-14', 'onTrack', 'figures'],
    ['far behind, early', { measures: [{ ...walks, value: 300 }], events: [walk('2026-01-02')] }, '2026-02-14', 'atRisk', 'figures'],
    ['far behind, no longer early', { measures: [{ ...walks, value: 300 }], events: [walk('2026-01-02')] }, '2026-03-14', 'offTrack', 'figures'],
    ['zero reported, early', { figures: of(0, { asOf: '2026-01-10' }) }, '2026-01-10', 'notStarted', 'figures'],
    ['target reached', { events: [walk('2026-02-01', 12)] }, '2026-06-30', 'completed', 'figures'],
    ['none promised, one happened', { measures: [{ key: 'z', type: 'zero' }], events: [walk('2026-02-01')] }, '2026-06-30', 'offTrack', 'figures'],
    [
      'a deadline missed',
      { measures: [{ key: 'd', type: 'deadline', value: 2, deadline: '2026-03-31' }], events: [walk('2026-02-01')] },
      '2026-04-01',
      'offTrack',
      'figures',
    ],
    ['a deadline passed, nothing reported', { measures: [{ key: 'd', type: 'deadline', deadline: '2026-03-31' }] }, '2026-04-01', 'notAssessed', 'none'],
    [
      'a share above its target, for now',
      { measures: [{ key: 's', type: 'share', value: 80, unit: 'procent', comparator: 'atLeast' }], figures: of(83, { unit: 'procent', asOf: '2026-Q1' }) },
      '2026-06-30',
      'onTrack',
      'figures',
    ],
    ['a ceiling not reached', { measures: [{ ...walks, comparator: 'atMost' }], events: [walk('2026-02-01', 11)] }, '2026-06-30', 'onTrack', 'figures'],
    ['a follow-up’s verdict half-way', { statement: { word: 'notKept', basis: 'source' } }, '2026-06-30', 'notAssessed', 'none'],
    ['paused by its owner', { assessments: [judgement('police', 'paused')] }, '2026-06-30', 'paused', 'party'],
    ['a judgement to come', { assessments: [judgement('police', 'offTrack', { on: '2026-07-01' })] }, '2026-06-30', 'notAssessed', 'none'],
    ['withdrawn', { withdrawn: { on: '2026-05-01', how: 'withdrawn', reason: 'No money.' }, events: months(4) }, '2026-06-30', 'withdrawn', 'party'],
  ])('%s', (_, over, today, status, from) => {
    const reading = read(over as never, today);
    expect([reading.status, reading.basis.from]).toEqual([status, from]);
  });

  test('the strictest of the parties and the figures is the tag, and the others stand beside it', () => {
    const reading = read(
      { events: months(6), assessments: [judgement('police', 'onTrack'), judgement('municipality', 'atRisk', { role: 'Samordnare' })] },
      '2026-06-30',
    );
    expect(reading).toMatchObject({
      status: 'atRisk',
      figuresSay: 'onTrack',
      differs: true,
      basis: { from: 'party', by: 'municipality', role: 'Samordnare', on: '2026-06-20' },
    });
    expect(reading.judgements.map(({ by }) => by)).toEqual(['municipality', 'police']);
  });

  test('only a party’s latest judgement counts', () => {
    const reading = read({ assessments: [judgement('police', 'offTrack', { on: '2026-03-01' }), judgement('police', 'onTrack')] }, '2026-06-30');
    expect([reading.status, reading.differs, reading.judgements.length]).toEqual(['onTrack', false, 1]);
  });

  test('of a party’s judgements on one day the one made last counts, also when it is milder', () => {
    const twice = [judgement('police', 'atRisk'), judgement('police', 'onTrack')];
    expect(read({ assessments: twice }, '2026-06-30').status).toBe('onTrack');
    expect(read({ assessments: twice.toReversed() }, '2026-06-30').status).toBe('atRisk');
  });

  test('what the parties said together stands until each of them has said something since', () => {
    const together = judgement('joint', 'atRisk', { on: '2026-03-01' });
    const parties = [judgement('police', 'onTrack'), judgement('municipality', 'onTrack')];
    expect(read({ assessments: [together, ...parties.slice(0, 1)] }, '2026-06-30').judgements.map(({ by }) => by)).toEqual(['police', 'joint']);
    expect(read({ assessments: [together, ...parties] }, '2026-06-30')).toMatchObject({ status: 'onTrack', differs: false });
    expect(read({ assessments: [...parties, judgement('joint', 'atRisk')] }, '2026-06-30').status).toBe('atRisk');
  });

  test('an older "at risk" doesn’t weigh against a target reached since', () => {
    expect(read({ events: [walk('2026-06-25', 12)], assessments: [judgement('police', 'atRisk')] }, '2026-06-30').status).toBe('completed');
  });

  test('figures past their rhythm say so by themselves', () => {
    const stale = read({ events: months(2), reportingEveryDays: 30 }, '2026-06-30').flags.find(({ key }) => key === 'flag.stale');
    expect(stale?.values.on).toEqual({ date: '2026-03-12' });
    expect(read({ events: months(6), reportingEveryDays: 30 }, '2026-06-30').flags).toEqual([]);
  });

  test('a period without a last day never ends', () => {
    for (const open of [periodOf.parse({ from: '2017' }), periodOf.parse({})]) {
      expect(read({ events: [walk('2017-02-01')] }, '2026-06-30', open).status).not.toBe('notKept');
    }
  });
});

describe('after the period', () => {
  test.each([
    ['reached', { figures: of(12) }, 'kept', 'figures'],
    ['more than promised', { figures: of(14), measures: [{ ...walks, comparator: 'exactly' }] }, 'kept', 'figures'],
    ['half of it', { figures: of(6) }, 'partlyKept', 'figures'],
    ['less than half', { figures: of(5) }, 'notKept', 'figures'],
    ['a target and no number', { figures: of(null), statement: { word: 'partly', basis: 'derived' } }, 'notAssessed', 'none'],
    ['a number and no target', { figures: of(5), measures: [] }, 'notAssessed', 'none'],
    ['missed so far, but the figures end in April', { figures: of(5, { asOf: '2026-04-30' }) }, 'notAssessed', 'none'],
    [
      'a share above its ceiling in spring, the rest unknown',
      { measures: [{ key: 's', type: 'share', value: 15, unit: 'procent', comparator: 'lessThan' }], figures: of(18, { unit: 'procent', asOf: '2026-Q1' }) },
      'notAssessed',
      'none',
    ],
    ['about as many as promised', { figures: of(12, { comparator: 'about' }) }, 'notAssessed', 'none'],
    ['none promised, none happened', { measures: [{ key: 'z', type: 'zero' }], figures: of(0) }, 'kept', 'figures'],
    ['none promised, nothing reported', { measures: [{ key: 'z', type: 'zero' }] }, 'nothingReported', 'none'],
    ['a follow-up says kept', { measures: [], statement: { word: 'kept', basis: 'source' } }, 'kept', 'followUp'],
    ['somebody else derived kept', { measures: [], statement: { word: 'kept', basis: 'derived' } }, 'nothingReported', 'none'],
    ['a follow-up says done', { measures: [], statement: { word: 'done', basis: 'source' } }, 'notAssessed', 'none'],
    ['not reported', { measures: [], statement: { word: 'notReported' } }, 'nothingReported', 'none'],
    ['a standing from the summer is no verdict', { assessments: [judgement('police', 'offTrack')] }, 'notAssessed', 'none'],
    [
      'a party says it can’t be assessed',
      { assessments: [judgement('police', 'cannotBeAssessed', { kind: 'final', on: '2027-01-10' })] },
      'cannotBeAssessed',
      'party',
    ],
    [
      'figures kept, a party says not',
      { figures: of(12), assessments: [judgement('police', 'notKept', { kind: 'final', on: '2027-01-10' })] },
      'notKept',
      'party',
    ],
    ['a follow-up says kept, the figures say half', { figures: of(6), statement: { word: 'kept', basis: 'source' } }, 'partlyKept', 'figures'],
    ['sources differ, both reach it', { figures: of(12, { conflicting: [{ value: 13 }] }) }, 'kept', 'figures'],
    ['sources differ on reaching it', { figures: of(12, { conflicting: [{ value: 11 }] }) }, 'notAssessed', 'none'],
    [
      'one of two measures',
      {
        measures: [walks, { key: 'hours', type: 'hours', value: 40, unit: 'timmar' }],
        figures: [...of(12), { key: 'g', value: 2, unit: 'timmar', asOf: '2026', measure: 'hours' }],
      },
      'partlyKept',
      'figures',
    ],
    [
      'one of two measures isn’t known',
      { measures: [walks, { key: 'hours', type: 'hours', value: 40, unit: 'timmar' }], figures: of(12) },
      'notAssessed',
      'none',
    ],
    ['done too late', { measures: [{ key: 'd', type: 'deadline', deadline: '2026-03-31' }], events: [walk('2026-05-01')] }, 'partlyKept', 'figures'],
    ['inside only', { publicationClass: 'internal', figures: of(12) }, 'notAssessed', 'none'],
  ])('%s', (_, over, status, from) => {
    const reading = read(over as never, ended);
    expect([reading.status, reading.basis.from]).toEqual([status, from]);
  });

  test('a yearly promise that one year missed isn’t wholly kept', () => {
    const measures = [{ ...walks, value: 2, per: { unit: 'year' } }];
    const figures = of(4, {
      asOf: '2020-01-01/2021-12-31',
      series: [
        { asOf: '2020', value: 4 },
        { asOf: '2021', value: 0 },
      ],
    });
    expect(read({ measures, figures }, '2022-01-01', periodOf.parse({ from: '2020', to: '2021' })).status).toBe('partlyKept');
  });

  test('who the follow-up is from can be told', () => {
    expect(read({ measures: [], statement: { word: 'kept', basis: 'source' } }, ended).basis).toMatchObject({ by: 'municipality', on: '2027-01-20' });
  });
});

test.each([
  ['delayed', null, [], '2026-06-30', true],
  ['delayed', 30, [], ended, true],
  ['people', null, of(12), '2026-06-30', false],
  ['delayed', null, [], ended, false],
  ['internal', null, of(12), ended, true],
  ['open', 30, [], '2026-06-30', false],
])('numbers of the class %s, rhythm %s, published %j, on %s are hidden: %s', (publicationClass, reportingEveryDays, figures, today, hidden) => {
  const reading = read({ publicationClass, reportingEveryDays, figures }, today);
  expect(reading.hidden).toBe(hidden);
  if (hidden) expect(['reading.notShown', 'reading.internal']).toContain(reading.sentence.key);
});

describe('always', () => {
  const someEvents = fc.array(fc.record({ day: fc.integer({ min: -30, max: 400 }), quantity: fc.option(fc.nat({ max: 9 }), { freq: 6 }) }), { maxLength: 10 });
  const someJudgements = fc.array(
    fc.record({
      by: fc.constantFrom('police', 'municipality', 'joint'),
      status: fc.constantFrom(...strictness),
      kind: fc.constantFrom('now', 'final'),
      day: fc.integer({ min: 0, max: 420 }),
    }),
    { maxLength: 5 },
  );
  const someMeasure = fc.constantFrom(
    [],
    [walks],
    [{ ...walks, value: null }],
    [{ ...walks, per: { unit: 'month' } }],
    [{ ...walks, comparator: 'atMost' }],
    [{ key: 'z', type: 'zero' }],
    [{ key: 'd', type: 'deadline', deadline: '2026-05-01' }],
    [{ key: 'all', type: 'all', setSize: 14 }],
    [walks, { key: 'h', type: 'hours', value: 40, unit: 'timmar' }],
  );
  const someStatement = fc.option(
    fc.record({
      word: fc.constantFrom('kept', 'partly', 'notKept', 'done', 'notReported', 'ongoing', 'removed', 'cancelled'),
      basis: fc.constantFrom('source', 'derived', null),
    }),
  );
  const shape = fc.record({
    events: someEvents,
    judgements: someJudgements,
    measures: someMeasure,
    statement: someStatement,
    later: fc.integer({ min: 0, max: 420 }),
  });
  type Shape = typeof shape extends fc.Arbitrary<infer S> ? S : never;

  const made = ({ events, judgements, measures, statement }: Shape) => ({
    measures,
    statement,
    events: events.map(({ day, quantity }) => walk(addDays('2026-01-01', day), quantity)),
    assessments: judgements.map(({ by, status, kind, day }, nth) => judgement(by, status, { key: `a${nth}`, kind, on: addDays('2026-01-01', day) })),
  });

  test('no verdict before the period has ended, and none of its standings after', () => {
    fc.assert(
      fc.property(shape, (some) => {
        const today = addDays('2026-01-01', some.later);
        const { status } = read(made(some), today);
        const verdictsOnly = ['kept', 'partlyKept', 'notKept', 'cannotBeAssessed', 'nothingReported'];
        const standingsOnly = ['onTrack', 'atRisk', 'offTrack', 'paused', 'notStarted', 'completed'];
        expect(today <= '2026-12-31' ? verdictsOnly : standingsOnly).not.toContain(status);
      }),
    );
  });

  test('the order of events and judgements doesn’t matter', () => {
    fc.assert(
      fc.property(shape, (some) => {
        const over = made(some);
        const today = addDays('2026-01-01', some.later);
        const turned = read({ ...over, events: [...over.events].reverse() }, today);
        expect(turned).toEqual(read(over, today));
      }),
    );
  });

  test('nobody says anything stricter than the tag', () => {
    fc.assert(
      fc.property(shape, (some) => {
        const reading = read(made(some), addDays('2026-01-01', some.later));
        const said = [reading.figuresSay, reading.followUpSays?.status ?? null].filter((status) => status !== null);
        expect(strictest([reading.status, ...said])).toBe(reading.status);
      }),
    );
  });

  test('what isn’t reported is never zero, and what has no target no share of it', () => {
    fc.assert(
      fc.property(shape, (some) => {
        const { progress } = read(made(some), addDays('2026-01-01', some.later));
        for (const one of progress) {
          if (some.events.length === 0) expect([one.done, one.difference, one.reached, one.timesTarget]).toEqual([null, null, null, null]);
          if (one.target === null) expect([one.reached, one.timesTarget]).toEqual([null, null]);
        }
      }),
    );
  });

  test('early in the period the figures never say off track', () => {
    fc.assert(
      fc.property(someEvents, fc.integer({ min: 0, max: 55 }), (events, later) => {
        const reading = read(
          { measures: [{ ...walks, value: 300 }], events: events.map(({ day, quantity }) => walk(addDays('2026-01-01', day), quantity)) },
          addDays('2026-01-01', later),
        );
        expect(reading.figuresSay).not.toBe('offTrack');
      }),
    );
  });
});
