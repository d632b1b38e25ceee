import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#domain/calendar.ts';
import { words } from '#words/words.ts';
import { scale, textWidth, widths } from './frame.ts';
import { timeTicks } from './time-axis.ts';

test('names under the axis have room between them, for windows from a week to ten years', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 7, max: 3650 }),
      fc.integer({ min: 0, max: 400 }),
      fc.constantFrom('wide' as const, 'narrow' as const),
      (length, shift, size) => {
        const from = addDays('2023-01-01', shift);
        const x = scale([0, length], [30, widths[size] - 12]);
        const named = timeTicks({ from, to: addDays(from, length - 1) }, size, words('sv')).filter(({ label }) => label);
        const starts = named.map(({ at, until, label, centred }) => (centred ? x((at + until) / 2) - textWidth(label ?? '') / 2 : x(at)));
        expect(named.length).toBeGreaterThan(0);
        for (const [nth, start] of starts.slice(1).entries()) expect(start - (starts[nth] ?? 0) - textWidth(named[nth]?.label ?? '')).toBeGreaterThan(0);
      },
    ),
    { numRuns: 300 },
  );
});
