import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysIn } from './calendar.ts';
import { figure as figureOf } from './figure.ts';
import { measure as measureOf } from './measure.ts';
import { expectedAt, planAt, targetOf } from './plan.ts';
import { period as periodOf } from './pledge.ts';
import { progressOf } from './progress.ts';
import { meets } from './reach.ts';
import { totalOf } from './total.ts';
import { sameUnit } from './unit.ts';

const year = periodOf.parse({ from: '2026', to: '2026' });
const twoYears = periodOf.parse({ from: '2020', to: '2021' });
const walks = (over = {}) => measureOf.parse({ key: 'walks', value: 12, unit: 'vandringar', ...over });
const walk = (when: string, quantity: number | null = 1) => ({ when, quantity, place: null });
const figure = (over = {}) => figureOf.parse({ key: 'f', value: 4, unit: 'vandringar', asOf: '2026', ...over });
const of = (events: ReturnType<typeof walk>[], figures: ReturnType<typeof figure>[] = []) => ({ events, figures });
const perYear = { every: 1, unit: 'year' };

describe('the target and the plan', () => {
  test.each([
    ['for the period', walks(), year, 12],
    ['two a year for two years', walks({ value: 2, per: perYear }), twoYears, 4],
    ['two a week in 2026', walks({ value: 2, per: { unit: 'week' } }), year, 104],
    ['one a day in a leap year and the next', walks({ value: 1, per: { unit: 'day' } }), twoYears, 731],
    ['a rate without a last day', walks({ per: perYear }), periodOf.parse({ from: '2026' }), null],
    ['a count without a last day', walks(), periodOf.parse({ from: '2026' }), 12],
    ['no value', walks({ value: null }), year, null],
    ['none at all', walks({ type: 'zero', value: null }), year, 0],
    ['all of a set that isn’t known', walks({ type: 'all' }), year, null],
    ['all of fourteen', walks({ type: 'all', value: null, setSize: 14 }), year, 14],
    ['a year’s promise in a May to April over a leap day', walks({ value: 30, per: perYear }), periodOf.parse({ from: '2019-05-01', to: '2020-04-30' }), 30],
  ])('%s', (_, measure, period, expected) => {
    expect(targetOf(measure, period)).toBe(expected);
  });

  test('six of twelve are expected by the end of June', () => {
    expect(planAt(walks(), year, '2026-06-30')).toBe(6);
  });

  test('nothing before a deadline, all of it on the day', () => {
    const camera = walks({ type: 'deadline', value: 1, deadline: '2026-09-30' });
    expect([planAt(camera, year, '2026-09-29'), planAt(camera, year, '2026-09-30')]).toEqual([0, 1]);
  });

  test('a ceiling and a share have no plan, zero plans zero', () => {
    expect(planAt(walks({ comparator: 'atMost' }), year, '2026-12-31')).toBeNull();
    expect(planAt(walks({ type: 'share' }), year, '2026-12-31')).toBeNull();
    expect(planAt(walks({ type: 'zero' }), year, '2026-06-30')).toBe(0);
  });

  test('the plan is zero before the period, the target at its end, and never falls', () => {
    const rates = fc.constantFrom(
      null,
      ...(['day', 'week', 'month', 'year', 'period'] as const).flatMap((unit) => [
        { every: 1, unit },
        { every: 3, unit },
      ]),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        rates,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 900 }),
        (value, per, length, a, b) => {
          const measure = walks({ value, per });
          const period = periodOf.parse({ from: '2019-11-07', to: addDays('2019-11-07', length) });
          const target = targetOf(measure, period);
          const [early, late] = [Math.min(a, b), Math.max(a, b)];
          expect(expectedAt(measure, period, '2019-11-06')).toBe(0);
          expect(expectedAt(measure, period, period.to as string)).toBe(target);
          expect(expectedAt(measure, period, addDays('2019-11-07', late))).toBeGreaterThanOrEqual(
            (expectedAt(measure, period, addDays('2019-11-07', early)) as number) - 1e-9,
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what has been done', () => {
  test('seven by the end of June is one ahead, and reachable', () => {
    const events = ['01-22', '02-19', '03-12', '03-26', '04-23', '05-21', '06-11'].map((day) => walk(`2026-${day}`));
    const progress = progressOf(walks(), of(events), year, '2026-06-30');
    expect(progress).toMatchObject({ target: 12, planToDate: 6, difference: 1, reachable: true, reached: false });
    expect(progress.done).toMatchObject({ value: 7, from: 'events', until: '2026-06-30', whole: false });
  });

  test('nothing reported is null, reported without a number is null with a report, and neither is zero', () => {
    expect(progressOf(walks(), of([]), year, '2026-06-30').done).toBeNull();
    const withoutNumber = progressOf(walks(), of([], [figure({ value: null })]), year, '2027-01-01');
    expect(withoutNumber.done).toMatchObject({ value: null });
    expect([withoutNumber.reached, withoutNumber.difference, withoutNumber.timesTarget]).toEqual([null, null, null]);
  });

  test('done without any number is no number, not zero', () => {
    expect(progressOf(walks(), of([walk('2026-02-01', null), walk('2026-03-01', null)]), year, '2026-06-30').done).toMatchObject({
      value: null,
      from: 'events',
    });
  });

  test('what happens later or outside the period doesn’t count', () => {
    const events = [walk('2025-12-31'), walk('2026-02-01'), walk('2026-08-01'), walk('2027-01-01')];
    expect(progressOf(walks(), of(events), year, '2026-06-30').done?.value).toBe(1);
    expect(progressOf(walks(), of(events), year, '2027-06-30').done?.value).toBe(2);
  });

  test('an event without a number makes the total a least', () => {
    expect(progressOf(walks({ value: 3 }), of([walk('2026-02-01', 2), walk('2026-03-01', null)]), year, '2026-06-30').done).toMatchObject({
      value: 2,
      comparator: 'atLeast',
    });
  });

  test('monthly counts speak until the last month published, and the plan is that day’s', () => {
    const progress = progressOf(walks(), of([walk('2026-01', 1), walk('2026-02', 1)]), year, '2026-04-15');
    expect(progress.done).toMatchObject({ value: 2, until: '2026-02-28' });
    expect(progress.planToDate).toBe(2);
  });

  test('a figure until April is held against April’s plan, and says nothing of the rest', () => {
    const progress = progressOf(walks(), of([], [figure({ value: 5, asOf: '2026-04-30' })]), year, '2026-11-01');
    expect(progress).toMatchObject({ planToDate: 4, difference: 1 });
    expect(progress.done?.whole).toBe(false);
  });

  test('events and figures are never added', () => {
    expect(progressOf(walks(), of([walk('2026-02-01', 3)], [figure({ value: 5 })]), year, '2027-01-01').done).toMatchObject({ value: 5, from: 'figure' });
  });

  test('a number in another unit isn’t counted', () => {
    const progress = progressOf(walks(), of([], [figure({ unit: 'samtal' })]), year, '2027-01-01');
    expect(progress).toMatchObject({ done: null, unitDiffers: true, reached: null });
  });

  test('each year of a yearly promise is looked at', () => {
    const progress = progressOf(walks({ value: 2, per: perYear }), of([walk('2020-03-01', 4)]), twoYears, '2022-01-01');
    expect(progress.reached).toBe(true);
    expect(progress.shares.map(({ done, reached }) => [done, reached])).toEqual([
      [4, true],
      [null, null],
    ]);
    const known = progressOf(
      walks({ value: 2, per: perYear }),
      of(
        [],
        [
          figure({
            value: 4,
            asOf: '2020/2021'.replace('/', '-01-01/').concat('-12-31'),
            series: [
              { asOf: '2020', value: 4 },
              { asOf: '2021', value: 0 },
            ],
          }),
        ],
      ),
      twoYears,
      '2022-01-01',
    );
    expect(known.shares.map(({ reached }) => reached)).toEqual([true, false]);
  });

  test('a deadline is met by the earliest, in whatever order they are told', () => {
    const camera = walks({ type: 'deadline', value: 1, deadline: '2026-09-30' });
    expect(progressOf(camera, of([walk('2026-11-01'), walk('2026-09-01')]), year, '2026-12-01').lateOn).toBeNull();
  });

  test('done after the last day is late', () => {
    const camera = walks({ type: 'deadline', value: 1, deadline: '2026-09-30' });
    expect(progressOf(camera, of([walk('2026-09-30')]), year, '2026-12-01').lateOn).toBeNull();
    expect(progressOf(camera, of([walk('2026-10-02')]), year, '2026-12-01').lateOn).toBe('2026-10-02');
  });

  test('twenty-five times the target is twenty-five times', () => {
    expect(progressOf(walks({ value: 2 }), of([], [figure({ value: 50 })]), year, '2027-01-01').timesTarget).toBe(25);
  });

  test('two sources that differ on reaching it settle nothing; two that both reach it do', () => {
    const told = (other: number) =>
      progressOf(walks({ value: 4 }), of([], [figure({ value: 4, conflicting: [{ value: other }] })]), year, '2027-01-01').reached;
    expect([told(5), told(3)]).toEqual([true, null]);
  });

  test('more done is never less progress, and the order doesn’t matter', () => {
    const someEvents = fc.array(fc.record({ day: fc.integer({ min: 0, max: 364 }), quantity: fc.option(fc.nat({ max: 9 }), { freq: 6 }) }), { maxLength: 15 });
    fc.assert(
      fc.property(someEvents, fc.nat({ max: 9 }), fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 400 }), (some, more, moreDay, later) => {
        const events = some.map(({ day, quantity }) => walk(addDays('2026-01-01', day), quantity));
        const today = addDays('2026-01-01', later);
        const before = progressOf(walks(), of(events), year, today);
        const after = progressOf(walks(), of([...events, walk(addDays('2026-01-01', moreDay), more)]), year, today);
        expect(after.done?.value ?? 0).toBeGreaterThanOrEqual(before.done?.value ?? 0);
        if (before.reached) expect(after.reached).toBe(true);
        expect(progressOf(walks(), of([...events].reverse()), year, today)).toEqual(before);
      }),
      { numRuns: 80 },
    );
  });
});

describe('reported figures', () => {
  test.each([
    [
      'a total over its parts',
      [
        ['2020', 7],
        ['2020-Q1', 4],
        ['2020-Q2', 2],
      ],
      7,
    ],
    [
      'quarters apart, without a total',
      [
        ['2020-Q1', 4],
        ['2020-Q2', 2],
        ['2020-Q4', 1],
      ],
      7,
    ],
    [
      'overlapping windows, the widest',
      [
        ['2020-01-01/2020-06-30', 9],
        ['2020-05-01/2020-07-31', 5],
      ],
      9,
    ],
    [
      'equally wide, the latest',
      [
        ['2020-Q1', 4],
        ['2020-02-15/2020-05-15', 5],
      ],
      5,
    ],
    [
      'two years and a total of both',
      [
        ['2020', 3],
        ['2021', 4],
        ['2020-01-01/2021-12-31', 8],
      ],
      8,
    ],
    [
      'a day means from the start',
      [
        ['2020-04-30', 60],
        ['2020-02', 20],
      ],
      60,
    ],
  ] as [string, [string, number][], number][])('%s', (_, parts, expected) => {
    const figures = parts.map(([asOf, value], nth) => figure({ key: `f${nth}`, asOf, value }));
    expect(totalOf(figures, twoYears).total?.value).toBe(expected);
  });

  test('an “of which” and a breakdown are never added', () => {
    const figures = [
      figure({
        value: 54,
        breakdown: [
          { label: 'a', value: 32 },
          { label: 'b', value: 22 },
        ],
      }),
      figure({ key: 'g', value: 32, partOf: 'f' }),
    ];
    expect(totalOf(figures, year).total?.value).toBe(54);
  });

  test('what is known within a total without a number is a least', () => {
    const [total] = [
      totalOf(
        [
          figure({
            value: null,
            series: [
              { asOf: '2026-Q1', value: 3 },
              { asOf: '2026-Q2', value: null },
            ],
          }),
        ],
        year,
      ),
    ];
    expect(total.total).toMatchObject({ value: 3, comparator: 'atLeast' });
  });

  test('the same window told twice differently is a conflict, not a sum', () => {
    expect(progressOf(walks({ value: 4 }), of([], [figure(), figure({ key: 'g', value: 5 })]), year, '2027-01-01')).toMatchObject({
      done: { value: 4 },
      conflicting: [{ value: 5 }],
    });
  });

  test('no day is counted twice', () => {
    const windows = fc.array(fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 400 })), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(windows, (some) => {
        const figures = some.map(([start, length], nth) => {
          const days = { from: addDays('2020-01-01', start), to: addDays('2020-01-01', start + length) };
          return figure({ key: `f${nth}`, asOf: `${days.from}/${days.to}`, value: daysIn(days) });
        });
        const from = addDays('2020-01-01', Math.min(...some.map(([start]) => start)));
        const to = addDays('2020-01-01', Math.max(...some.map(([start, length]) => start + length)));
        expect(totalOf(figures, twoYears).total?.value).toBeLessThanOrEqual(daysIn({ from, to }));
      }),
    );
  });
});

test.each([
  ['exactly 3', { value: 4, comparator: 'exactly' }, { value: 3, comparator: 'exactly' }, true],
  ['more than 50, at least 50', { value: 50, comparator: 'moreThan' }, { value: 50, comparator: 'atLeast' }, true],
  ['more than 49, at least 50', { value: 49, comparator: 'moreThan' }, { value: 50, comparator: 'atLeast' }, true],
  ['more than 5, at least 50', { value: 5, comparator: 'moreThan' }, { value: 50, comparator: 'atLeast' }, null],
  ['about 30, at least 30', { value: 30, comparator: 'about' }, { value: 30, comparator: 'atLeast' }, null],
  ['about 700, at least 30', { value: 700, comparator: 'about' }, { value: 30, comparator: 'atLeast' }, true],
  ['about 10, at least 30', { value: 10, comparator: 'about' }, { value: 30, comparator: 'atLeast' }, false],
  ['50, more than 50', { value: 50, comparator: 'exactly' }, { value: 50, comparator: 'moreThan' }, false],
  ['28, about 30', { value: 28, comparator: 'exactly' }, { value: 30, comparator: 'about' }, true],
  ['5, at most 5', { value: 5, comparator: 'exactly' }, { value: 5, comparator: 'atMost' }, true],
  ['1, none', { value: 1, comparator: 'exactly' }, { value: 0, comparator: 'atMost' }, false],
  ['not stated', { value: null, comparator: 'exactly' }, { value: 3, comparator: 'atLeast' }, null],
] as const)('done and promised: %s', (_, done, target, expected) => {
  expect(meets(done, target)).toBe(expected);
});

test.each([
  ['tillfällen', 'loggade tillfällen', true],
  ['Vandringar', 'trygghetsvandringar', true],
  ['tillfällen', 'insatser', false],
  ['kontroller', null, true],
  ['kontroller', 'st', true],
  ['procent', 'procent invånare', true],
  ['procent', 'skolor', false],
])('%s and %s are the same unit: %s', (one, other, expected) => {
  expect(sameUnit(one, other)).toBe(expected);
  expect(sameUnit(other, one)).toBe(expected);
});
