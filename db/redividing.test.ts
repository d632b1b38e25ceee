import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { redivide } from '#domain/redivide.ts';
import { lookOf } from './testing/look.ts';
import { type Look, looksOf, someYear, twinsOf, type Year } from './testing/redividing.ts';

vi.setConfig({ testTimeout: process.env.TWINS ? 0 : 60_000 });

const years = Math.ceil(Number(process.env.TWINS ?? 5000) / 50);

type Way = { change: typeof redivide; held: (look: Look) => Look };
const ours: Way = { change: redivide, held: (look) => look };

/** What the rules stand against. */
const naive: Record<string, Way> = {
  'for all time at once': { ...ours, change: (_, areas) => [{ from: null, areas }] },
  'from the month that has begun': { ...ours, change: (before, areas, now) => [...before, { from: now.toISOString().slice(0, 7), areas }] },
  'within a term that is told for the areas at its beginning': {
    ...ours,
    held: (look) => (look.setting.finestTime === 'term' ? { ...look, divisions: look.divisions.filter(({ from }) => !from || /0[17]$/.test(from)) } : look),
  },
};

describe('somebody who keeps every release of a municipality that changes its areas', () => {
  test(`can’t tell what was done at which place of an area (${years} years)`, () => {
    fc.assert(
      fc.property(someYear, (year) => {
        const { pledge, twin } = seen(year, ours);
        expect(twin).toEqual(pledge);
      }),
      { numRuns: years },
    );
  });

  test('sees nothing that is told change by it', () => {
    fc.assert(
      fc.property(someYear, (year) => {
        const looks = looksOf(year, redivide);
        const { pledge } = twinsOf(year, looks.at(-1)?.divisions ?? []);
        for (const [nth, { today, divisions, setting }] of looks.entries()) {
          const later = looks[nth + 1]?.divisions ?? divisions;
          expect(lookOf(pledge, { today, divisions: later, setting })).toBe(lookOf(pledge, { today, divisions, setting }));
        }
      }),
      { numRuns: Math.ceil(years / 4) },
    );
  });

  test.each(Object.entries(naive))('would tell places apart where areas changed %s', (_, way) => {
    const told = fc.sample(someYear, 80).filter((year) => {
      const { pledge, twin } = seen(year, way);
      return JSON.stringify(pledge) !== JSON.stringify(twin);
    });
    expect(told.length).toBeGreaterThan(2);
  });
});

/** Everything that is seen in a year, and in its twin's: things were done at other places, which belong together as all that is told has it in the end. */
function seen(year: Year, { change, held }: Way) {
  const looks = looksOf(year, change);
  const { pledge, twin } = twinsOf(year, looks.at(-1)?.divisions ?? []);
  const all = (one: typeof pledge) => looks.map((look) => lookOf(one, held(look)));
  return { pledge: all(pledge), twin: all(twin) };
}
