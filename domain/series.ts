import type { Day, Days } from './calendar.ts';
import type { Dialogue } from './dialogue.ts';
import type { Comparator } from './quantity.ts';

type Quantity = { value: number; comparator: Comparator };

/**
 * What a chart draws, before anything is drawn. A missing value is null with a word that says why, never 0.
 * Series are plain data (they travel as JSON) and hold no words of a language but names that sources gave.
 */
export type MissingWord =
  | 'nothingReported'
  | 'numberNotStated'
  | 'notYet'
  | 'notShown'
  | 'notMeasured'
  /** Nobody had judged anything then. */
  | 'notJudged'
  /** There is a number, and it would tell something about somebody. */
  | 'protected'
  /** Fewer than so many. */
  | `fewer:${number}`
  /** It has its day: the month (`2026-03`) in which it is shown. */
  | `shownIn:${string}`;

/** `when`: the month or term that it is told as, where its day isn't told; then `on` is the last day of that. */
type Step = { on: Day; when?: string; quantity: number; total: number; place: string | null };

/** Running total towards a target. `steps` are in order; `plan` is a line through its points, empty without a target that spreads over time. */
export type BurnUp = {
  kind: 'burnUp';
  window: Days;
  /** How far the figures reach: today, or the period's last day. */
  until: Day;
  /** How far the line of what is done reaches: `until`, or the last day that is told of what is told late. Before the window when nothing of it is told yet. */
  doneUntil: Day;
  /** The months (or terms) up to `until` that are told later, with the month when they are: nothing is known of them, which isn't that nothing was done. */
  later: { when: string; shownIn: string }[];
  unit: string | null;
  target: number | null;
  comparator: Comparator;
  /** What was done when the window begins; null when only the totals of certain days are known, so that nothing can be said between them. */
  start: number | null;
  steps: Step[];
  /** How the numbers done are meant, where they aren't exact. */
  meant?: Comparator;
  plan: { on: Day; total: number }[];
  /** What the plan expects by the day that the latest figures speak of, as the sentence says it; null where nothing is expected. */
  planToDate: number | null;
  /** The pledge before, its days moved into this window, cut at the same day of the period. */
  previous: { label: string; steps: { on: Day; total: number }[] } | null;
};

/** What was done month by month, one row per kind of thing, all on one scale per unit. */
export type Months = {
  kind: 'months';
  months: string[];
  rows: { label: string; unit: string | null; comparator?: Comparator; values: (number | null)[]; words: (MissingWord | null)[] }[];
};

/** One figure before and now, per commitment; only the same measure and unit is compared, otherwise `why` says why not. */
export type Pairs = {
  kind: 'pairs';
  before: string;
  now: string;
  /** The label of the pledge that hasn't begun, of which there can't be a number. */
  notBegun: string | null;
  rows: {
    label: string;
    unit: string | null;
    before: Quantity | null;
    now: Quantity | null;
    /** Promised to be none or at most so many: less is better. */
    isCeiling: boolean;
    why: 'notShown' | 'notBegun' | 'unitDiffers' | 'noNumberBefore' | 'noNumberNow' | 'noneOfBoth' | null;
  }[];
};

/** How many were heard, one bar per round; conversations and respondents, citizens and staff are different series. */
export type Heard = {
  kind: 'heard';
  count: 'conversations' | 'respondents';
  audience: 'citizens' | 'staff';
  /** How they were heard, where all of them were heard alike; absent where that isn't asked, null where nobody tells. */
  method?: Dialogue['method'];
  questions?: string | null;
  rounds: { label: string; when: string | null; value: number | null; comparator: Comparator; unit: string | null; word: MissingWord | null }[];
};

/** Observations of an indicator, in segments that can be compared within, not between. */
export type Observations = {
  kind: 'observations';
  label: string;
  unit: string | null;
  reference: { label: string; value: number | null; comparator: Comparator } | null;
  segments: { asOf: string; value: number | null; comparator: Comparator; low: number | null; high: number | null; note: string | null }[][];
};

export type Series = BurnUp | Months | Pairs | Heard | Observations;
