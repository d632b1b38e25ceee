import type { Day } from './calendar.ts';
import { windowOf } from './evidence.ts';
import type { Measure, Per } from './measure.ts';
import { periodsIn } from './periods.ts';
import { daysOf, type Period } from './pledge.ts';

/** Whether the promise is a ceiling (none, at most, less than): then less is better and nothing is planned towards it. */
export function isCeiling({ type, comparator }: Measure): boolean {
  return type === 'zero' || comparator === 'atMost' || comparator === 'lessThan';
}

/**
 * The target for the whole period, in the measure's unit: value × number of units, rounded to whole things (at least one).
 * Null when it isn't known: no value, the size of the set not known, or a rate in a period without both its days.
 */
export function targetOf(measure: Measure, period: Period): number | null {
  if (measure.type === 'zero') return 0;
  if (measure.type === 'all') return measure.setSize;
  if (measure.type === 'deadline') return measure.value ?? 1;
  const { value } = measure;
  if (value === null || measure.type === 'share' || !isRate(measure.per)) return value;
  const window = windowOf(period);
  return window && value * periodsIn(measure.per, window) > 0 ? Math.max(1, Math.round(value * periodsIn(measure.per, window))) : window && 0;
}

/**
 * What is expected by the end of a day: even over the days of the period, or unit by unit of a rate; nothing until a deadline, then all of it.
 * Null where nothing can be expected: a ceiling, a share, no target, no last day. Zero before the period, the target at its end. Not rounded.
 */
export function expectedAt(measure: Measure, period: Period, day: Day): number | null {
  const target = targetOf(measure, period);
  if (measure.type === 'zero') return 0;
  if (measure.type === 'share' || isCeiling(measure)) return null;
  if (measure.type === 'deadline') return day >= (measure.deadline ?? '9999') ? target : 0;
  const window = windowOf(period);
  const { from } = daysOf(period);
  if (!window)
    return from && measure.value !== null && isRate(measure.per) ? (day < from ? 0 : measure.value * periodsIn(measure.per, { from, to: day })) : null;
  if (target === null) return null;
  if (day >= window.to) return target;
  const per = isRate(measure.per) && measure.type !== 'all' ? measure.per : ({ every: 1, unit: 'day' } as const);
  return (target * periodsIn(per, { from: window.from, to: day })) / periodsIn(per, window);
}

/** As `expectedAt`, in whole things where things are counted. */
export function planAt(measure: Measure, period: Period, day: Day): number | null {
  const expected = expectedAt(measure, period, day);
  if (expected === null) return null;
  return measure.type === 'hours' ? Math.round(expected * 10) / 10 : Math.round(expected);
}

function isRate(per: Per | null): per is Per {
  return per !== null && per.unit !== 'period';
}
