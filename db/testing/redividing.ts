import fc from 'fast-check';
import type { Activity } from '#domain/activity.ts';
import type { Area } from '#domain/area.ts';
import { addDays, type Day } from '#domain/calendar.ts';
import { areasThrough, type Division } from '#domain/division.ts';
import type { Pledge } from '#domain/pledge.ts';
import { finestTimes, type PublicationSetting, publicationSetting } from '#domain/publication-setting.ts';
import type { redivide } from '#domain/redivide.ts';
import { bothWith, placed } from './rule-twins.ts';

const places = ['Norrskolan', 'Norra torget', 'Björkgården', 'Söderskolan', 'Södra torget', 'Ekgården'];
const lookEveryDays = 15;
const names = ['Norr', 'Söder', 'Centrum'];

/** Somebody decides on a day what belongs where (`belongs`: the area of each place, 3: none), or how exactly time is told. */
type Decided = { after: number; belongs: number[]; finestTime: PublicationSetting['finestTime'] };

/** A year in which a municipality changes its areas, and what was done then; `turns` moves things about within what is told alike. */
export type Year = { deeds: { month: number; day: number; place: number; quantity: number; turn: number }[]; first: number[]; decided: Decided[] };

const belongs = fc.array(fc.nat(3), { minLength: places.length, maxLength: places.length });
export const someYear: fc.Arbitrary<Year> = fc.record({
  deeds: fc.array(
    fc.record({ month: fc.integer({ min: 1, max: 6 }), day: fc.integer({ min: 1, max: 28 }), place: fc.nat(5), quantity: fc.nat(9), turn: fc.nat(99) }),
    { minLength: 6, maxLength: 14 },
  ),
  first: belongs,
  decided: fc.array(fc.record({ after: fc.integer({ min: 0, max: 170 }), belongs, finestTime: fc.constantFrom(...finestTimes) }), {
    minLength: 1,
    maxLength: 3,
  }),
});

/** What stands when the year is looked at on a day: the pledge is the same throughout, what is decided isn't. */
export type Look = { today: Day; divisions: Division[]; setting: PublicationSetting };

/** Every look of the year: with what had been decided by then. `naive` is somebody else's way to change areas. */
export function looksOf({ first, decided }: Year, change: typeof redivide): Look[] {
  let divisions: Division[] = [{ from: null, areas: areasOf(first) }];
  let setting = publicationSetting.parse({ finestTime: 'day', finestPlace: 'area', showWhenAndWhere: true });
  const inOrder = decided.toSorted((a, b) => a.after - b.after);
  return Array.from({ length: 26 }, (_, nth) => nth * lookEveryDays).map((days) => {
    const today = addDays('2026-01-05', days);
    for (const one of inOrder.filter(({ after }) => after <= days && after > days - lookEveryDays)) {
      divisions = change(divisions, areasOf(one.belongs), new Date(`${addDays('2026-01-05', one.after)}T10:00:00Z`));
      setting = { ...setting, finestTime: one.finestTime };
    }
    return { today, divisions, setting };
  });
}

/** The year's pledge, and its twin: everything done at another place of the same area, as the areas were that month in the end. */
export function twinsOf({ deeds }: Year, divisions: readonly Division[]): { pledge: Pledge; twin: Pledge } {
  const all = deeds.map((one, nr) => placed(one, `d${nr}`, places[one.place % places.length] ?? ''));
  const twin = all.map((one, nr) => ({ ...one, place: elsewhere(one, deeds[nr]?.turn ?? 0, divisions) }));
  return { pledge: bothWith(all), twin: bothWith(twin) };
}

function elsewhere({ on, place }: Activity, turn: number, divisions: readonly Division[]): string | null {
  const areas = areasThrough(divisions, { from: on, to: on });
  const areaOf = (one: string | null) => areas.find((area) => one !== null && area.places.includes(one))?.name;
  const alike = places.filter((one) => areaOf(one) === areaOf(place));
  return alike[turn % alike.length] ?? null;
}

function areasOf(belonging: number[]): Area[] {
  return names.map((name, nth) => ({ key: `a${nth}`, name, places: places.filter((_, at) => belonging[at] === nth) }));
}
