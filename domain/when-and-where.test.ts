import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicationSetting } from './publication-setting.ts';
import { blocks, weekdays } from './time-block.ts';
import { areasOf, type Layers, spansToldOf, whenAndWhere } from './when-and-where.ts';
import { askedTitle, promisedTitle } from './when-and-where-title.ts';

const threshold = 5;
const areas = ['Centrum', 'Hamnen'] as const;
const time = fc.record({ weekday: fc.constantFrom(...weekdays), block: fc.constantFrom(...blocks) });
const times = fc.uniqueArray(time, { maxLength: 6, selector: ({ weekday, block }) => `${weekday}-${block}` });
const layers: fc.Arbitrary<Layers> = fc.record({
  concerns: fc.array(
    fc.record({
      place: fc.constantFrom(null, ...areas, 'Vid sjön'),
      times,
      mentions: fc.option(fc.integer({ min: 5, max: 90 })),
      fewer: fc.constantFrom(null, 5),
    }),
    { maxLength: 5 },
  ),
  commitments: fc.array(
    fc.record({
      places: fc.subarray([...areas]),
      timeBlocks: times,
      withdrawn: fc.constantFrom(null, { on: '2026-02-01', how: 'withdrawn' as const, reason: 'x', caseNumber: null }),
    }),
    { maxLength: 4 },
  ),
  presences: fc.array(
    fc
      .tuple(time, fc.constantFrom(null, ...areas), fc.constantFrom('2026-02', '2026-03'), fc.integer({ min: threshold, max: 40 }))
      .map(([at, area, when, passes]) => ({ ...at, area, when, passes })),
    { maxLength: 12 },
  ),
});

describe('the week', () => {
  test('has each of its 42 times once, and a number of passes is never below the threshold', () => {
    each((week) => {
      expect(new Set(week.cells.map(({ weekday, block }) => `${weekday}-${block}`)).size).toBe(42);
      expect(week.cells).toHaveLength(42);
      for (const { passes } of week.cells) expect(passes === null || passes >= threshold).toBe(true);
    });
  });

  test('says what the rows say and nothing more, time by time', () => {
    each((week, from) => {
      for (const { weekday, block, asked, promised, passes } of week.cells) {
        const isHere = (at: { weekday: number; block: number }) => at.weekday === weekday && at.block === block;
        const inArea = (place: string | null) => week.area === null || place === week.area;
        const named = from.concerns.filter((one) => inArea(one.place) && one.times.some(isHere));
        const rows = from.presences.filter((row) => row.when === '2026-03' && inArea(row.area) && isHere(row));
        expect(asked === null).toBe(named.length === 0);
        if (asked?.comparator === 'exactly' && asked.mentions !== null) expect(named.every(({ mentions }) => mentions !== null)).toBe(true);
        if (asked) expect(asked.mentions ?? 0).toBe(named.reduce((sum, { mentions }) => sum + (mentions ?? 0), 0));
        expect(passes ?? 0).toBe(rows.reduce((sum, row) => sum + row.passes, 0));
        expect(promised).toBe(
          from.commitments.some(
            (one) =>
              !one.withdrawn && one.timeBlocks.some(isHere) && (week.area === null || one.places.length === 0 || one.places.includes(week.area as never)),
          ),
        );
      }
    });
  });

  test('of the municipality has at least what each area has', () => {
    fc.assert(
      fc.property(layers, (from) => {
        const whole = whenAndWhere(from, '2026-03', null, threshold).cells;
        for (const area of areas)
          for (const [nth, cell] of whenAndWhere(from, '2026-03', area, threshold).cells.entries())
            expect((whole[nth]?.passes ?? 0) - (cell.passes ?? 0)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('is told by sentences that count right', () => {
    each((week) => {
      const asked = week.cells.filter((cell) => cell.asked);
      const promised = week.cells.filter((cell) => cell.promised);
      const shown = (cells: typeof asked) => cells.filter(({ passes }) => passes !== null).length;
      if (asked.length > 0) expect(askedTitle(week)).toMatchObject({ key: 'title.whenAsked', values: { n: asked.length, shown: shown(asked) } });
      else expect(askedTitle(week).key).toBe(week.isMeasured ? 'title.whenNobodyAsked' : 'title.whenReported');
      if (promised.length > 0) expect(promisedTitle(week)).toMatchObject({ values: { n: promised.length, shown: shown(promised) } });
      else expect(promisedTitle(week).key).toBe('title.whenNotPromised');
    });
  });
});

describe('the months to choose from', () => {
  const setting = publicationSetting.parse({ showWhenAndWhere: true });
  const year = { firstDay: '2026-01-01', lastDay: '2026-12-31', asOf: '2026-05-01', phase: 'during' as const };

  test('are those whose delay has run out, and those that something is told of', () => {
    expect(spansToldOf(year, setting, [])).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(spansToldOf({ ...year, asOf: '2026-01-15' }, setting, [])).toEqual([]);
    expect(spansToldOf(year, setting, [{ when: '2026-04' }])).toEqual(['2026-01', '2026-02', '2026-03', '2026-04']);
  });

  test('are all of a period that is over, half-years where only those are told, and none of one that isn’t dated', () => {
    expect(spansToldOf({ ...year, asOf: '2026-12-31', phase: 'after' }, setting, [])).toHaveLength(12);
    expect(spansToldOf({ ...year, asOf: '2026-08-01' }, { ...setting, finestTime: 'term' }, [])).toEqual(['2026-H1']);
    expect(spansToldOf({ ...year, firstDay: null, lastDay: null }, setting, [])).toEqual([]);
  });
});

test('an area that passes are told for is there, also when the municipality has no such area any more', () => {
  expect(areasOf(['Norr'], [{ area: 'Norr' }, { area: 'Gamla' }, { area: null }])).toEqual(['Norr', 'Gamla']);
});

function each(check: (week: ReturnType<typeof whenAndWhere>, from: Layers) => void): void {
  fc.assert(fc.property(layers, fc.constantFrom(null, ...areas), (from, area) => check(whenAndWhere(from, '2026-03', area, threshold), from)));
}
