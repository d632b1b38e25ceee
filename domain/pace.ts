import { addDays, boundsOf, type Day, daysIn, overlap } from './calendar.ts';
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
  const events = eventsUntil(evidence.events, period, today).filter(({ quantity }) => quantity !== null);
  return events.map((first) => {
    const stretch = { from: first.days.from, to: addDays(first.days.from, stretchDays - 1) };
    const monthly = first.days.to > first.days.from;
    const within = events.filter(({ days }) =>
      monthly ? days.from === first.days.from && days.to === first.days.to : days.from >= stretch.from && days.to <= stretch.to,
    );
    return within.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0) / Math.max(stretchDays, daysIn(monthly ? first.days : stretch));
  });
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
