import { boundsOf, type Day, overlap } from './calendar.ts';
import type { Measure } from './measure.ts';
import { daysOf, type Period } from './pledge.ts';
import { type PublicationClass, stricter } from './publication-class.ts';
import type { Comparator } from './quantity.ts';
import { Refusal } from './refusal.ts';
import { leastClass, phraseOf } from './usual-class.ts';

/** One "of which" or one row of a breakdown, as a form gives it: nothing at all where the row was left empty. */
export type GivenPart = { label: string | null; value: number | null };

/** The time a total covers: a span, or from one day to another (a single day counts from the period's start). Refuses half of one, and both at once. */
export function windowSaid({ asOf, from, to }: { asOf: string | null; from: Day | null; to: Day | null }): string {
  if (asOf !== null && (from !== null || to !== null)) throw new Refusal('unfit', 'windowTwice', { field: 'to' });
  if (asOf !== null) return asOf;
  if (to === null) throw new Refusal('unfit', 'windowMissing', { field: 'to' });
  if (from === null) return to;
  if (from > to) throw new Refusal('unfit', 'windowTurned', { field: 'to' });
  return from === to ? to : `${from}/${to}`;
}

/** Refuses a total over a time that isn't over, or that the pledge doesn't speak of. */
export function refuseUnreportable(asOf: string, period: Period, today: Day): void {
  const days = boundsOf(asOf);
  if (!days || days.to > today) throw new Refusal('unfit', 'windowNotOver', { field: 'to' });
  const { from, to } = daysOf(period);
  const promised = { from: from ?? days.from, to: to ?? days.to };
  if (overlap(days, promised) === null)
    throw new Refusal('unfit', 'windowOutside', { field: 'to', values: { period: { date: `${promised.from}/${promised.to}` } } });
}

/** The rows that say something. Refuses a number without a name. */
export function partsSaid(given: GivenPart[], field: string): { label: string; value: number | null }[] {
  return given.flatMap(({ label, value }, nth) => {
    if (label === null && value === null) return [];
    if (label === null) throw new Refusal('unfit', 'partWithoutName', { field: `${field}.${nth}.label` });
    return { label, value };
  });
}

/** Refuses half a walk, and a part that is larger than its exact total. */
export function refuseUncountable(total: { value: number; comparator: Comparator }, parts: GivenPart[], measure: Pick<Measure, 'type'> | null): void {
  if (measure && !['hours', 'share'].includes(measure.type) && !Number.isInteger(total.value)) throw new Refusal('unfit', 'wholeNumber', { field: 'value' });
  if (measure?.type === 'share' && total.value > 100) throw new Refusal('unfit', 'aboveHundred', { field: 'value' });
  const isBounded = ['exactly', 'atMost', 'lessThan'].includes(total.comparator);
  if (isBounded && parts.some(({ value }) => value !== null && value > total.value)) throw new Refusal('unfit', 'partAboveTotal', { field: 'value' });
}

/**
 * Refuses a number of conversations that somebody was worried into where the commitment isn't told as about people: the form would say more than its class
 * lets out. `names`: what the commitment and the number are called, `field` where the telling part was written.
 */
export function refuseWorried(names: readonly (string | null)[], of: PublicationClass, field: string): void {
  if (stricter(of, leastClass('', [phraseOf(names)])) !== of) throw new Refusal('unfit', 'countsWorried', { field });
}
