import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './calendar.ts';
import { period } from './pledge.ts';
import { refuseUnreportable } from './reported.ts';
import { likelyWindows } from './windows.ts';

test('are the time so far, two months and a quarter', () => {
  expect(likelyWindows(period.parse({ from: '2026', to: '2026' }), '2026-11-23')).toEqual(['2026-01-01/2026-11-23', '2026-10', '2026-09', '2026-Q3']);
  expect(likelyWindows(period.parse({ from: '2026', to: '2026' }), '2026-01-10')).toEqual(['2026-01-01/2026-01-10']);
  expect(likelyWindows(period.parse({}), '2026-01-10')).toEqual(['2025-12', '2025-11', '2025-Q4']);
});

test('none is ever offered that is then refused', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((count) => addDays('2020-01-01', count));
  fc.assert(
    fc.property(day, day, fc.nat(900), (today, from, length) => {
      const whole = period.parse({ from, to: addDays(from, length) });
      for (const window of likelyWindows(whole, today)) expect(() => refuseUnreportable(window, whole, today)).not.toThrow();
    }),
  );
});
