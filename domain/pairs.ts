import type { Progress } from './progress.ts';
import type { Pairs } from './series.ts';

/** One side of a comparison; `quantity` null when nothing with a number is known. */
export type Side = { quantity: number | null; unit: string | null } | null;

/** The earlier and the present figure of commitments that continue one another. */
export function pairsOf(before: string, now: string, rows: { label: string; before: Side; now: Side }[]): Pairs {
  throw new Error(`not yet: ${before} ${now} ${rows.length}`);
}

/** The number a comparison may use: the measure's, else the widest reported figure. */
export function sideOf(progress: Progress[], outcome: { value: number | null; unit: string | null } | null): Side {
  throw new Error(`not yet: ${progress.length} ${outcome}`);
}
