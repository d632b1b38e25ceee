import type { Area } from './area.ts';
import { addMonths, type Day, monthOf, stockholmDay } from './calendar.ts';
import { areasThrough, type Division } from './division.ts';
import type { Organisation } from './organisation.ts';

const waitHours = 24;

/** The first month that other areas can hold for when it is decided now: one that hasn't begun when the decision has waited its day. */
export function monthOfChange(now: Date): string {
  const waited = stockholmDay(new Date(now.getTime() + waitHours * 3_600_000));
  return monthOf(addMonths(`${monthOf(waited)}-01`, 1));
}

/**
 * The divisions when other areas have been decided. Every month that has begun keeps the one it had, so that nothing published changes: the difference
 * between two divisions of the same month would tell what was done at a single place. What still waited to begin is replaced, and gone when the areas are
 * the ones that hold.
 */
export function redivide(divisions: readonly Division[], areas: readonly Area[], now: Date): Division[] {
  const begun = begunBy(divisions, stockholmDay(now));
  const isAsBefore = JSON.stringify(plain(begun.at(-1)?.areas ?? [])) === JSON.stringify(plain(areas));
  return isAsBefore ? begun : [...begun, { from: monthOfChange(now), areas }];
}

/** Those that have begun on a day. */
export function begunBy(divisions: readonly Division[], today: Day): Division[] {
  return divisions.filter(({ from }) => from === null || from <= monthOf(today));
}

export function divisionsOf({ areas, laterAreas }: Pick<Organisation, 'areas' | 'laterAreas'>): Division[] {
  return [{ from: null, areas }, ...laterAreas.toSorted((a, b) => (a.from < b.from ? -1 : 1))];
}

/** The divisions of several municipalities as one, which changes whenever one of them does. */
export function divisionOfAll(all: readonly (readonly Division[])[]): Division[] {
  const months = [...new Set(all.flatMap((each) => each.flatMap(({ from }) => from ?? [])))].sort();
  return [null, ...months].map((from) => ({
    from,
    areas: all.flatMap((each) => areasThrough(from === null ? each.filter((one) => one.from === null) : each, { from: from ?? '', to: from ?? '' })),
  }));
}

function plain(areas: Division['areas']): unknown {
  return areas.map(({ name, places }) => ({ name, places }));
}
