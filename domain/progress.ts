import { addDays, boundsOf, type Day, type Days, daysIn, overlap } from './calendar.ts';
import { type Conflicting, type Done, doneOf } from './done.ts';
import { type Evidence, eventsUntil, windowOf } from './evidence.ts';
import type { Measure } from './measure.ts';
import { bestPaceOf } from './pace.ts';
import { unitsIn } from './periods.ts';
import { isCeiling, planAt, targetOf } from './plan.ts';
import { daysOf, type Period } from './pledge.ts';
import type { Comparator } from './quantity.ts';
import { meets, rangeOf } from './reach.ts';
import { sameUnit } from './unit.ts';

export type { Conflicting, Done } from './done.ts';

/** One calendar year of a yearly promise in a longer period. */
export type Share = { window: Days; target: number; done: number | null; reached: boolean | null };

/** How far a measure has come. Null is unknown everywhere, never 0. */
export type Progress = {
  measure: Measure;
  /** First and last day of the period; null when either isn't known. */
  window: Days | null;
  /** For the whole period, in the measure's unit. */
  target: number | null;
  /** Null when nothing is reported. */
  done: Done | null;
  /** What other sources say of the same thing. */
  conflicting: Conflicting[];
  /** Something is reported, but in another unit than the promise: it can't be compared. */
  unitDiffers: boolean;
  /** Expected by the last day that `done` speaks of (today for events and for nothing), at most the period's last day. In whole things. */
  planToDate: number | null;
  /** `done` − `planToDate`. */
  difference: number | null;
  /** Best pace seen so far, per day. */
  bestPace: number | null;
  reachable: boolean | null;
  /** True or false only when the figures settle it. A ceiling and a share are reached only when the whole period is known. */
  reached: boolean | null;
  /** The day it was done, when that was after its deadline. */
  lateOn: Day | null;
  /** How many times the target was reached, when both are known and the target is above 0. */
  timesTarget: number | null;
  /** Each year of a yearly promise; empty when the period isn't several whole years. */
  shares: Share[];
};

/** How far a measure has come by `today`, from what was done or reported. A pure function of its arguments; the order of events doesn't matter. */
export function progressOf(measure: Measure, evidence: Evidence, period: Period, today: Day): Progress {
  const window = windowOf(period);
  const target = targetOf(measure, period);
  const { done, conflicting, unitDiffers } = doneOf(measure, evidence, period, today);
  const planToDate = planAt(measure, period, earliest([today, daysOf(period).to, done?.until ?? null]));
  const value = done?.value ?? null;
  const bestPace = measure.type === 'share' ? null : bestPaceOf(evidence, measure.unit, period, today);
  const reached = isReached(measure, target, done, conflicting);
  return {
    measure,
    window,
    target,
    done,
    conflicting,
    unitDiffers,
    planToDate,
    difference: value === null || planToDate === null ? null : value - planToDate,
    bestPace,
    reachable: isReachable(measure, target, done, reached, bestPace, window, today),
    reached,
    lateOn: lateOn(measure, target, evidence, period, today),
    timesTarget: value === null || !target || isCeiling(measure) ? null : value / target,
    shares: sharesOf(measure, evidence, period, window, today),
  };
}

/** How the target is meant: a set and a deadline are reached from below, nothing but zero is none. */
export function targetComparator(measure: Measure): Comparator {
  if (measure.type === 'zero') return 'atMost';
  return measure.type === 'all' || measure.type === 'deadline' ? 'atLeast' : measure.comparator;
}

function isReached(measure: Measure, target: number | null, done: Done | null, conflicting: Conflicting[]): boolean | null {
  if (target === null || !done) return null;
  const comparator = targetComparator(measure);
  const voices = [done, ...conflicting].filter(({ value }) => value !== null).map((voice) => meets(voice, { value: target, comparator }));
  if (voices.length === 0 || voices.some((voice) => voice !== voices[0])) return null;
  return (isCeiling(measure) || measure.type === 'share') && voices[0] === true && !done.whole ? null : (voices[0] as boolean | null);
}

function isReachable(
  measure: Measure,
  target: number | null,
  done: Done | null,
  reached: boolean | null,
  pace: number | null,
  window: Days | null,
  today: Day,
): boolean | null {
  if (reached === true) return true;
  if (target === null || isCeiling(measure) || measure.type === 'share' || done?.value == null) return null;
  if (measure.type === 'deadline') return today <= (measure.deadline ?? today);
  if (!window || pace === null) return null;
  const left = target - rangeOf({ ...done, value: done.value }).low;
  const from = done.until && done.until < today ? done.until : today;
  const days = daysIn({ from: addDays(from < window.from ? addDays(window.from, -1) : from, 1), to: window.to });
  return pace === 0 && days > 0 ? null : pace * days + 1e-9 >= left;
}

function lateOn(measure: Measure, target: number | null, evidence: Evidence, period: Period, today: Day): Day | null {
  const { deadline } = measure;
  if (measure.type !== 'deadline' || !deadline || target === null) return null;
  let total = 0;
  for (const event of eventsUntil(evidence.events, period, today)) {
    total += event.quantity ?? 0;
    if (total >= target) return event.days.from > deadline ? event.days.from : null;
  }
  return null;
}

function sharesOf(measure: Measure, evidence: Evidence, period: Period, window: Days | null, today: Day): Share[] {
  const { per, value } = measure;
  if (!window || value === null || per?.unit !== 'year' || per.every !== 1 || measure.type === 'share') return [];
  const units = unitsIn(per, window);
  if (units.length < 2 || units.some(({ whole, inside }) => whole.from !== inside.from || whole.to !== inside.to)) return [];
  return units.map(({ inside }) => {
    const done = doneWithin(measure, evidence, inside, period, today);
    return {
      window: inside,
      target: value,
      done,
      reached: done === null ? null : settled(meets({ value: done, comparator: 'exactly' }, { value, comparator: measure.comparator }), inside, today),
    };
  });
}

function settled(met: boolean | null, year: Days, today: Day): boolean | null {
  return met === false && today <= year.to ? null : met;
}

function doneWithin(measure: Measure, evidence: Evidence, year: Days, period: Period, today: Day): number | null {
  const events = eventsUntil(evidence.events, period, today).filter(({ days, quantity }) => quantity !== null && overlap(days, year));
  if (events.length > 0) return events.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
  const totals = evidence.figures
    .filter((figure) => figure.partOf === null && sameUnit(figure.unit, measure.unit))
    .flatMap((figure) => [figure, ...figure.series]);
  const own = totals.find(({ asOf, comparator, value }) => {
    const days = asOf === null ? null : boundsOf(asOf);
    return value !== null && comparator === 'exactly' && days?.from === year.from && days.to === year.to;
  });
  return own?.value ?? null;
}

function earliest(days: (Day | null)[]): Day {
  return days.filter((day) => day !== null).sort()[0] as Day;
}
