import type { Range } from './hidden-count.ts';
import type { Comparator, Quantity } from './quantity.ts';

/** How far "about" may be off: a tenth either way. */
const aboutShare = 0.1;

type Meant = { comparator: Comparator; range?: Range | null };

/** The least and the most that a number may stand for: `about 100` is 90–110, `more than 50` whole things at least 51; or what it says itself. */
export function rangeOf({ value, comparator, range }: Meant & { value: number }): Range {
  if (range) return range;
  if (comparator === 'about') return { low: value * (1 - aboutShare), high: value * (1 + aboutShare) };
  if (comparator === 'atLeast') return { low: value, high: Number.POSITIVE_INFINITY };
  if (comparator === 'moreThan') return { low: Number.isInteger(value) ? value + 1 : value, high: Number.POSITIVE_INFINITY };
  if (comparator === 'atMost') return { low: 0, high: value };
  if (comparator === 'lessThan') return { low: 0, high: Number.isInteger(value) ? Math.max(0, value - 1) : value };
  return { low: value, high: value };
}

/**
 * Whether a number meets a promise: true or false only when every number it may stand for does, else null ("about 30" doesn't settle "at least 30").
 * More than promised counts as kept, also for a promise of exactly so many: four walks instead of three broke no promise. A promise of about N is met from
 * a tenth below.
 */
export function meets(done: Quantity & Meant, target: { value: number; comparator: Comparator }): boolean | null {
  if (done.value === null) return null;
  const { low, high } = rangeOf({ ...done, value: done.value });
  const passes = (number: number) => isEnough(number, target);
  if (passes(low) === passes(high)) return passes(low);
  return null;
}

/** Whether a number is above a ceiling whatever it stands for. */
export function exceeds(done: Quantity & Meant, target: { value: number; comparator: Comparator }): boolean {
  return done.value !== null && !isEnough(rangeOf({ ...done, value: done.value }).low, target);
}

function isEnough(number: number, { value, comparator }: { value: number; comparator: Comparator }): boolean {
  if (comparator === 'atMost') return number <= value;
  if (comparator === 'lessThan') return number < value;
  if (comparator === 'moreThan') return number > value;
  return number >= (comparator === 'about' ? value * (1 - aboutShare) : value) - 1e-9;
}
