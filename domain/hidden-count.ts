import type { PublicationSetting } from './publication-setting.ts';

/** The whole numbers that something may stand for, both ends included. */
export type Range = { low: number; high: number };

type Hiding = Pick<PublicationSetting, 'threshold' | 'roundingTo'>;

/** A count of people as it may be told: null below the threshold (zero included, so that a zero says nothing), else rounded from the true value. */
export function shownCount(value: number, { threshold, roundingTo }: Hiding): number | null {
  return value < threshold ? null : Math.max(roundingTo, Math.round(value / roundingTo) * roundingTo);
}

/** Every true value that is told so. */
export function rangeOfShown(shown: number | null, { threshold, roundingTo }: Hiding): Range {
  if (shown === null) return { low: 0, high: threshold - 1 };
  const low = Math.ceil(shown - roundingTo / 2);
  return { low: shown === roundingTo ? threshold : Math.max(threshold, low), high: Math.ceil(shown + roundingTo / 2) - 1 };
}

/** How far a value is from everything that a range stands for; 0 within it. */
export function distanceTo(value: number, { low, high }: Range): number {
  return Math.max(0, low - value, value - high);
}
