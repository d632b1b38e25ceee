import fc from 'fast-check';
import highs from 'highs';
import { describe, expect, test, vi } from 'vitest';
import { rangeOfShown, shownCount } from '#domain/hidden-count.ts';
import type { PeopleCount } from '#domain/people-count.ts';
import { safeSetting } from '#domain/publication-setting.ts';
import { releasesDue } from '#domain/release.ts';
import { attack } from './testing/linear-attacker.ts';
import { someTruth, type Truth, toldMonthByMonth } from './testing/told-counts.ts';

vi.setConfig({ testTimeout: process.env.ATTACKED ? 0 : 120_000 });

const municipalities = Number(process.env.ATTACKED ?? 40);
const months = 12;

/** Lets every total out as it is told: what the rules for totals stand against. */
const naive: typeof releasesDue = (...given) =>
  releasesDue(...given).map((release) => {
    const shown = shownCount(release.exact, safeSetting);
    return { ...release, shown, range: rangeOfShown(shown, safeSetting), among: [] };
  });

const solver = await highs();

describe('somebody who solves equations with everything ever told', () => {
  test(`rules out no value of any count (${municipalities} municipalities × ${months} releases)`, () => {
    fc.assert(
      fc.property(someTruth(months), (truth) => {
        for (const { name, told, left } of attack(solver, toldMonthByMonth(truth))) expect([name, left]).toEqual([name, told]);
      }),
      { numRuns: municipalities },
    );
  });

  test('would pin counts of somebody who told every total', () => {
    const narrowed = fc.sample(someTruth(months), 30).filter((truth) => {
      const left = attack(solver, toldMonthByMonth(truth, safeSetting, naive));
      return left.some((one) => one.left[1] - one.left[0] < 2);
    });
    expect(narrowed.length).toBeGreaterThan(10);
  });
});

describe('somebody who also knows the rules, and tries every truth there could be', () => {
  test('rules out no value of any month', () => {
    expect(narrowedAmong(everyTruth(Number(process.env.TRUTHS ?? 3), 12), releasesDue)).toEqual([]);
  });

  test('would learn from one who told every total', () => {
    expect(narrowedAmong(everyTruth(3, 12), naive).length).toBeGreaterThan(50);
  });
});

/** For each thing that could be seen, the months of which it rules out a value that the month's own number doesn't. */
function narrowedAmong(truths: Truth[], publisher: typeof releasesDue): string[] {
  const seen = Map.groupBy(truths, (truth) => JSON.stringify(toldMonthByMonth(truth, safeSetting, publisher)));
  return [...seen].flatMap(([looks, behind]) => {
    const last = (JSON.parse(looks) as PeopleCount[][]).at(-1)?.filter(({ of }) => of === 'span') ?? [];
    return last.flatMap(({ when, low, high }, month) => {
      const values = new Set(behind.map(({ counts }) => counts[month]));
      return values.size < (high ?? 0) - (low ?? 0) + 1 ? [`${when}: ${[...values]} of ${low}–${high}, seeing ${looks}`] : [];
    });
  });
}

/** Counts up to a bound that ends a rounding, so that no range is cut. */
function everyTruth(count: number, most: number): Truth[] {
  let all: number[][] = [[]];
  for (let nth = 0; nth < count; nth += 1) all = all.flatMap((one) => Array.from({ length: most + 1 }, (_, value) => [...one, value]));
  return all.map((counts) => ({ counts, changes: [] }));
}
