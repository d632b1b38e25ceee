import { addDays, addMonths, type Day, type Days, daysIn, mondayOf, overlap } from './calendar.ts';
import type { Per } from './measure.ts';

/** A calendar unit (a year, an ISO week, …) and the part of it that lies in the window. */
export type Unit = { whole: Days; inside: Days };

/**
 * How many of the units lie in the window, parts counted by their days: per year over 2020–2021 is 2, per week over 2026 is 52.14.
 * A unit of several (`every` 12 months) is counted from the window's first day; single units are the calendar's own.
 */
export function periodsIn(per: Per, window: Days): number {
  return unitsIn(per, window).reduce((sum, { whole, inside }) => sum + daysIn(inside) / daysIn(whole), 0);
}

/** The units that touch the window, in order. `period`: the window itself, however many. */
export function unitsIn(per: Per, window: Days): Unit[] {
  if (per.unit === 'period') return [{ whole: window, inside: window }];
  const units: Unit[] = [];
  for (let whole = firstUnit(per, window.from); whole.from <= window.to; whole = unitFrom(per, addDays(whole.to, 1))) {
    const inside = overlap(whole, window);
    if (inside) units.push({ whole, inside });
  }
  return units;
}

function firstUnit(per: Per, day: Day): Days {
  if (per.every > 1 || per.unit === 'day') return unitFrom(per, day);
  if (per.unit === 'week') return unitFrom(per, mondayOf(day));
  return unitFrom(per, per.unit === 'year' ? `${day.slice(0, 4)}-01-01` : `${day.slice(0, 7)}-01`);
}

function unitFrom({ every, unit }: Per, from: Day): Days {
  if (unit === 'day' || unit === 'week') return { from, to: addDays(from, every * (unit === 'week' ? 7 : 1) - 1) };
  return { from, to: addDays(addMonths(from, every * (unit === 'year' ? 12 : 1)), -1) };
}
