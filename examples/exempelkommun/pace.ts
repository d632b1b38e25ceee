import { addDays, type Day, daysIn } from '#domain/calendar.ts';
import { between, chance } from './chance.ts';

const saturday = 6;

/**
 * The days of a year on which `count` things happen at an even pace, each `leadDays` before its turn (after it when negative) and moved
 * up to `jitterDays` earlier. `weekdays` (0 is Sunday) moves a day back to the nearest that fits. In order; a day may come twice.
 */
export function paced(year: number, seed: string, count: number, { leadDays = 0, jitterDays = 3, weekdays = [1, 2, 3, 4, 5] } = {}): Day[] {
  const first = `${year}-01-01`;
  const length = daysIn({ from: first, to: `${year}-12-31` });
  const days = Array.from({ length: count }, (_, turn) => {
    const even = Math.round((turn * length) / count) - leadDays - between(`${seed}-${year}-${turn}`, 0, jitterDays);
    return onWeekday(addDays(first, Math.min(Math.max(even, 7 + turn), length - 1)), weekdays);
  });
  return days.sort();
}

/** So many days in each month from January on, evenly through it but not on its first or last days. In order. */
export function monthly(year: number, seed: string, counts: readonly number[]): Day[] {
  const days = counts.flatMap((count, nth) =>
    Array.from({ length: count }, (_, turn) => {
      const even = 3 + Math.floor(((turn + 1) * 22) / (count + 1)) + between(`${seed}-${year}-${nth}-${turn}`, 0, 2);
      return onWeekday(`${year}-${String(nth + 1).padStart(2, '0')}-${String(even).padStart(2, '0')}`, [1, 2, 3, 4, 5]);
    }),
  );
  return days.sort();
}

/** Days on which something happens by weekday: `chances` holds the probability for each day of the week, Sunday first. */
export function weekly(year: number, seed: string, chances: readonly number[]): Day[] {
  const first = `${year}-01-01`;
  return Array.from({ length: daysIn({ from: first, to: `${year}-12-31` }) }, (_, index) => addDays(first, index)).filter(
    (day) => chance(`${seed}-${day}`) < (chances[weekdayOf(day)] ?? 0),
  );
}

function onWeekday(day: Day, weekdays: number[]): Day {
  for (let back = 0; back <= saturday; back++) {
    const candidate = addDays(day, -back);
    if (weekdays.includes(weekdayOf(candidate))) return candidate;
  }
  return day;
}

function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
