import type { Activity } from './activity.ts';
import type { Day } from './calendar.ts';
import type { Measure } from './measure.ts';
import { daysOf, type Period } from './pledge.ts';
import { Refusal } from './refusal.ts';

type Said = Pick<Activity, 'on' | 'from' | 'to' | 'quantity'>;
type CountedMeasure = Pick<Measure, 'key' | 'type'>;

/** What is said to be done is judged against: the calendar, the pledge's period and the measure that it counts for. */
export type Around = { today: Day; period: Period; measure: CountedMeasure | null };

/** Refuses what can't have been done as it is said: not yet, outside the period, half of something whole, half a time of day. */
export function refuseUndoable(said: Said, around: Around): void {
  if (said.on > around.today) throw new Refusal('unfit', 'notDoneYet', { field: 'on' });
  refuseUnplannable(said, around);
}

/** The same for what is only planned, which may lie ahead. From and to may pass midnight, but not be the same hour. */
export function refuseUnplannable({ on, from, to, quantity }: Said, { period, measure }: Pick<Around, 'period' | 'measure'>): void {
  refuseOutside(on, period, 'on');
  if ((from === null) !== (to === null)) throw new Refusal('unfit', 'hoursTogether', { field: from === null ? 'from' : 'to' });
  if (from !== null && from === to) throw new Refusal('unfit', 'sameHour', { field: 'to' });
  if (quantity !== null && !Number.isInteger(quantity) && !isDivisible(measure)) throw new Refusal('unfit', 'wholeNumber', { field: 'quantity' });
}

/** Refuses a day that the pledge doesn't speak of. What isn't known of its period limits nothing. */
export function refuseOutside(on: Day, period: Period, field: string): void {
  const { from, to } = daysOf(period);
  if (from && on < from) throw new Refusal('unfit', 'beforePeriod', { field, values: { from: { date: from } } });
  if (to && on > to) throw new Refusal('unfit', 'afterPeriod', { field, values: { to: { date: to } } });
}

/** Whether parts of one are counted: hours and shares are; walks, passes and conversations aren't. */
export function isDivisible(measure: Pick<Measure, 'type'> | null): boolean {
  return measure?.type === 'hours' || measure?.type === 'share';
}

/** The measures that single activities can count for: a share is reported, not counted. */
export function countable<One extends Pick<Measure, 'type'>>(measures: One[]): One[] {
  return measures.filter(({ type }) => type !== 'share');
}
