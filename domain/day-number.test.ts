import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayOfNumber, daysInMonth, parts } from './day-number.ts';

const instant = fc.date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true });

test('agrees with the runtime’s own calendar, both ways', () => {
  fc.assert(
    fc.property(instant, (date) => {
      const day = date.toISOString().slice(0, 10);
      const number = Math.floor(date.getTime() / 86_400_000);
      expect([dayNumber(day), dayOfNumber(number)]).toEqual([number, day]);
    }),
    { numRuns: 5000 },
  );
});

test('months are as long as the runtime says', () => {
  fc.assert(
    fc.property(instant, (date) => {
      const [year, month] = parts(date.toISOString());
      expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
    }),
  );
  expect([daysInMonth(2024, 2), daysInMonth(2100, 2), daysInMonth(2000, 2)]).toEqual([29, 28, 29]);
});
