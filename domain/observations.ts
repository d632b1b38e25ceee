import type { Indicator } from './indicator.ts';
import type { Observations } from './series.ts';

/** Observations in order of time, cut where they can't be compared. */
export function observationsOf(indicator: Indicator): Observations {
  throw new Error(`not yet: ${indicator.label}`);
}
