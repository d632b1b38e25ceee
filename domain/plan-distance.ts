import { addDays, type Day, daysIn } from './calendar.ts';
import { expectedAt, isCeiling } from './plan.ts';
import type { Progress } from './progress.ts';
import type { Comparator } from './quantity.ts';

/**
 * How far a measure is from its plan, in its own unit. `by` is how much, meant as the number done is meant (fewer than five done is more than so many behind);
 * `over`: more than a ceiling lets through; `near`: even, as far as a number that isn't exact can tell. `days`: so many days ago the plan asked for what is done by now; null where the number isn't known well enough.
 */
export type PlanDistance = {
  measure: string;
  state: 'behind' | 'even' | 'near' | 'ahead' | 'over';
  by: { amount: number; comparator: Comparator };
  unit: string | null;
  days: number | null;
  /** The last day that the number speaks of, where that is known. */
  until: Day | null;
};

const turned: Record<Comparator, Comparator> = {
  exactly: 'exactly',
  about: 'about',
  atLeast: 'atMost',
  atMost: 'atLeast',
  moreThan: 'lessThan',
  lessThan: 'moreThan',
};

/** Null where no number is known, or not well enough to say on which side of the plan it is, where sources say different ones, or where nothing is planned towards (before a deadline nothing is). */
export function planDistance(progress: Progress): PlanDistance | null {
  const { measure, done, target, conflicting } = progress;
  if (!done || done.value === null || conflicting.some(({ value }) => value !== null && value !== done.value)) return null;
  if (measure.type === 'deadline' && (done.until ?? '') <= (measure.deadline ?? '')) return null;
  const apart = isCeiling(measure) ? (target === null ? null : Math.max(0, done.value - target)) : progress.difference;
  if (apart === null) return null;
  const amount = Math.abs(Math.round(apart * 10) / 10);
  const side = apart < 0 ? 'below' : 'above';
  if (!isKnownToBe(side, done.comparator)) return null;
  const state = amount === 0 ? (done.comparator === 'exactly' ? 'even' : 'near') : isCeiling(measure) ? 'over' : apart < 0 ? 'behind' : 'ahead';
  return {
    measure: measure.key,
    state,
    by: { amount, comparator: state === 'behind' ? turned[done.comparator] : done.comparator },
    unit: measure.unit,
    days: state === 'behind' && done.comparator === 'exactly' ? daysBehind(progress, done.value) : null,
    until: done.until,
  };
}

/** Since the first day by which the plan asked for more than is done. */
function daysBehind({ measure, done, window }: Progress, value: number): number | null {
  if (!window || !done?.until) return null;
  const period = { ...window, months: null, note: null };
  const to = done.until < window.to ? done.until : window.to;
  if (measure.type === 'deadline') return measure.deadline ? daysIn({ from: addDays(measure.deadline, 1), to: done.until }) : null;
  let [low, high] = [0, daysIn({ from: window.from, to }) - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((expectedAt(measure, period, addDays(window.from, middle)) ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return daysIn({ from: addDays(window.from, low), to });
}

/** Whether all that a number can mean lies on a side of the plan: fewer than five may be none, and more than five may be many. */
function isKnownToBe(side: 'below' | 'above', comparator: Comparator): boolean {
  if (comparator === 'exactly' || comparator === 'about') return true;
  return ['atMost', 'lessThan'].includes(comparator) === (side === 'below');
}
