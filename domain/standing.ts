import type { Standing, Status, Verdict } from './assessment.ts';
import { type Day, daysIn } from './calendar.ts';
import { isCeiling } from './plan.ts';
import { type Progress, targetComparator } from './progress.ts';
import { exceeds, meets, rangeOf } from './reach.ts';

/** Before this part of the period has passed the figures never say that a promise is off track: too little has been seen. */
export const earlyShare = 1 / 6;

/** From this part of a missed target on, the figures say partly kept instead of not kept. */
export const partlyShare = 1 / 2;

/** Worst first: the order in which different words for one commitment weigh, and in which a pledge is told. */
export const strictness: Status[] = [
  'offTrack',
  'notKept',
  'atRisk',
  'partlyKept',
  'paused',
  'notStarted',
  'nothingReported',
  'cannotBeAssessed',
  'notAssessed',
  'onTrack',
  'completed',
  'kept',
  'replaced',
  'withdrawn',
];

/** The strictest of several; null of none. */
export function strictest<S extends Status>(statuses: S[]): S | null {
  return strictness.find((status): status is S => (statuses as Status[]).includes(status)) ?? null;
}

/** What the figures say of a measure while its period runs; null when they can't say. */
export function standingOf(progress: Progress, today: Day): Standing | null {
  const { measure, done, target, reached, planToDate, reachable } = progress;
  if (!done || done.value === null) return null;
  if (measure.type === 'share') return shareStanding(progress);
  if (isCeiling(measure)) return target === null ? null : exceeds(done, { value: target, comparator: targetComparator(measure) }) ? 'offTrack' : 'onTrack';
  if (reached === true) return 'completed';
  if (reached === null && progress.conflicting.length > 0 && target !== null) return null;
  if (measure.type === 'deadline' && measure.deadline && today > measure.deadline) return 'offTrack';
  if (planToDate === null) return null;
  if (done.value === 0 && planToDate === 0) return 'notStarted';
  if (rangeOf({ ...done, value: done.value }).low >= planToDate) return 'onTrack';
  return reachable === false && !isEarly(progress, today) ? 'offTrack' : 'atRisk';
}

/** A share can still fall and rise until the period ends, so it is never completed before. */
function shareStanding({ done, target, measure }: Progress): Standing | null {
  const met = done === null || target === null ? null : meets(done, { value: target, comparator: measure.comparator });
  return met === null ? null : met ? 'onTrack' : 'atRisk';
}

/** What the figures say of a measure after its period; null when they don't settle it or don't cover the period. */
export function verdictOf(progress: Progress): Verdict | null {
  const { measure, done, target, reached, lateOn, shares } = progress;
  if (!done || done.value === null || target === null) return null;
  if (measure.type === 'share' && !done.whole) return null;
  if (isCeiling(measure)) {
    if (exceeds(done, { value: target, comparator: targetComparator(measure) }) && reached !== null) return 'notKept';
    return reached === true ? 'kept' : null;
  }
  if (reached === true) return lateOn || shares.some((year) => year.reached === false) ? 'partlyKept' : 'kept';
  if (reached === null || !done.whole) return null;
  return measure.type !== 'share' && done.value >= target * partlyShare ? 'partlyKept' : 'notKept';
}

/** Whether so little of the period has passed that the figures can't say much. */
export function isEarly({ window }: Pick<Progress, 'window'>, today: Day): boolean {
  return window !== null && daysIn({ from: window.from, to: today }) < daysIn(window) * earlyShare;
}

/** One word for all measures of a commitment: the strictest; known only when each is. After the period kept and missed together are partly kept. */
export function together<S extends Status>(each: (S | null)[]): S | 'partlyKept' | null {
  const known = each.filter((status) => status !== null);
  if (known.length === 0) return null;
  if (known.length < each.length) return strictest(known.filter((status) => status === 'offTrack' || status === 'atRisk'));
  if (known.includes('kept' as S) && known.some((status) => status !== 'kept')) return 'partlyKept';
  return strictest(known);
}
