import { addDays, boundsOf, type Day, type Days, daysIn, overlap } from './calendar.ts';
import { type Evidence, eventsUntil, windowOf, windowOfFigure } from './evidence.ts';
import type { Period } from './pledge.ts';
import { sameUnit } from './unit.ts';

const stretchDays = 30;

/**
 * The best pace seen, per day: the best thirty days of things done, the best published month, or the best window of a reported figure.
 * A burst of a few days isn't a pace, so nothing is divided by fewer than thirty days. Null when nothing with a number has been seen.
 */
export function bestPaceOf(evidence: Evidence, unit: string | null, period: Period, today: Day): number | null {
  const paces = [...ofEvents(evidence, period, today), ...ofFigures(evidence, unit, period), ...ofCounts(evidence)];
  return paces.length === 0 ? null : Math.max(...paces);
}

function ofEvents(evidence: Evidence, period: Period, today: Day): number[] {
  const sums = sumsByDays(eventsUntil(evidence.events, period, today));
  return sums.map(({ days, sum }, nth) => {
    if (days.to > days.from) return sum / Math.max(stretchDays, daysIn(days));
    const end = addDays(days.from, stretchDays - 1);
    let within = 0;
    for (let at = nth; at < sums.length; at++) {
      const one = sums[at] as DaysSum;
      if (one.days.from > end) break;
      if (one.days.to <= end) within += one.sum;
    }
    return within / stretchDays;
  });
}

type DaysSum = { days: Days; sum: number };

/** What was done in the same days, added up; oldest first like the events. */
function sumsByDays(events: ReturnType<typeof eventsUntil>): DaysSum[] {
  const sums = new Map<string, DaysSum>();
  for (const { days, quantity } of events) {
    if (quantity === null) continue;
    const key = `${days.from}/${days.to}`;
    const known = sums.get(key) ?? { days, sum: 0 };
    known.sum += quantity;
    sums.set(key, known);
  }
  return [...sums.values()];
}

function ofCounts({ counts = [] }: Evidence): number[] {
  return counts
    .filter(({ of }) => of === 'span')
    .map(({ shown, when }) => (shown ?? 0) / Math.max(stretchDays, daysIn(boundsOf(when) ?? { from: '', to: '' })));
}

function ofFigures({ figures }: Evidence, unit: string | null, period: Period): number[] {
  const window = windowOf(period);
  return figures
    .filter((figure) => figure.partOf === null && sameUnit(figure.unit, unit))
    .flatMap((figure) => [figure, ...figure.series].map(({ value, asOf }) => ({ value, days: windowOfFigure(asOf, period) })))
    .flatMap(({ value, days }) => (value === null || days === null || (window && !overlap(days, window)) ? [] : [value / Math.max(stretchDays, daysIn(days))]));
}
