import type { Day, Days } from './calendar.ts';
import type { Evidence } from './evidence.ts';
import type { Measure } from './measure.ts';
import type { Period } from './pledge.ts';
import type { Comparator } from './quantity.ts';

/** What has been done towards a measure. `value` null: reported, but without a number. `until`: the last day it speaks of. `whole`: it covers the period. */
export type Done = {
  value: number | null;
  comparator: Comparator;
  unit: string | null;
  from: 'events' | 'figure';
  asOf: string | null;
  figureKey: string | null;
  until: Day | null;
  whole: boolean;
};

/** One calendar unit of a rate in a longer period (each year of a two-year pledge). */
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
  conflicting: { value: number | null; comparator: Comparator; source: string | null }[];
  /** Something is reported, but in another unit than the promise: it can't be compared. */
  unitDiffers: boolean;
  /** Expected at the last day that `done` speaks of (today for events), at most the period's last day. */
  planToDate: number | null;
  /** `done` − `planToDate`. */
  difference: number | null;
  /** Best pace seen so far, per day. */
  bestPace: number | null;
  reachable: boolean | null;
  /** True or false only when the figures settle it. */
  reached: boolean | null;
  /** Done, but after its deadline. */
  late: boolean;
  /** How many times the target was reached, when it is known and above 0. */
  timesTarget: number | null;
  /** Each year of a promise per year; empty when there is only one. */
  shares: Share[];
};

export function progressOf(measure: Measure, evidence: Evidence, period: Period, today: Day): Progress {
  throw new Error(`not yet: ${measure.key} ${evidence.events.length} ${period.from} ${today}`);
}
