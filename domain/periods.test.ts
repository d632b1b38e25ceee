import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysIn, mondayOf, monthsIn } from './calendar.ts';
import { periodsIn, unitsIn } from './periods.ts';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('1999-01-01', count));
const anyWindow = fc.tuple(anyDay, fc.integer({ min: 0, max: 1500 })).map(([from, length]) => ({ from, to: addDays(from, length) }));

describe('the calendar', () => {
  test('weeks begin on Mondays, over the turn of the year too', () => {
    expect(mondayOf('2027-01-03')).toBe('2026-12-28');
    expect(mondayOf('2027-01-04')).toBe('2027-01-04');
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOf(day);
        expect(new Date(monday).getUTCDay()).toBe(1);
        expect(daysIn({ from: monday, to: day })).toBeLessThanOrEqual(7);
        expect(mondayOf(addDays(monday, 6))).toBe(monday);
      }),
    );
  });

  test('months end where they end, leap years too', () => {
    expect(addMonths('2019-01-31', 1)).toBe('2019-02-28');
    expect(addMonths('2020-01-31', 1)).toBe('2020-02-29');
    expect(addMonths('2000-01-31', 1)).toBe('2000-02-29');
    expect(addMonths('2020-03-31', -1)).toBe('2020-02-29');
    expect(monthsIn({ from: '2019-11-30', to: '2020-02-01' })).toEqual(['2019-11', '2019-12', '2020-01', '2020-02']);
  });
});

describe('periods in a window', () => {
  test.each([
    ['a year', { every: 1, unit: 'year' }, '2020-01-01', '2020-12-31', 1],
    ['two years', { every: 1, unit: 'year' }, '2020-01-01', '2021-12-31', 2],
    ['May to April, over a leap day', { every: 1, unit: 'year' }, '2019-05-01', '2020-04-30', 245 / 365 + 121 / 366],
    ['nineteen months', { every: 1, unit: 'month' }, '2018-06-01', '2019-12-31', 19],
    ['a quarter of a year', { every: 1, unit: 'month' }, '2022-04-01', '2022-06-30', 3],
    ['half of February in a leap year', { every: 1, unit: 'month' }, '2020-02-01', '2020-02-14', 14 / 29],
    ['twelve months from the first day', { every: 12, unit: 'month' }, '2017-02-01', '2018-01-31', 1],
    ['weeks of 2026', { every: 1, unit: 'week' }, '2026-01-01', '2026-12-31', 365 / 7],
    ['every other week', { every: 2, unit: 'week' }, '2026-01-05', '2026-02-01', 2],
    ['days', { every: 1, unit: 'day' }, '2020-02-01', '2020-02-29', 29],
    ['the period itself', { every: 1, unit: 'period' }, '2020-02-01', '2023-02-28', 1],
  ] as const)('%s', (_, per, from, to, expected) => {
    expect(periodsIn(per, { from, to })).toBeCloseTo(expected, 10);
  });

  test('the units’ insides fill the window exactly', () => {
    fc.assert(
      fc.property(anyWindow, fc.constantFrom('day', 'week', 'month', 'year'), fc.integer({ min: 1, max: 14 }), (window, unit, every) => {
        const units = unitsIn({ every, unit }, window);
        expect(units.reduce((days, { inside }) => days + daysIn(inside), 0)).toBe(daysIn(window));
        expect(units[0]?.inside.from).toBe(window.from);
        expect(units.at(-1)?.inside.to).toBe(window.to);
      }),
      { numRuns: 60 },
    );
  });
});
