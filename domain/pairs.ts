import type { Progress } from './progress.ts';
import type { Quantity } from './quantity.ts';
import type { Pairs } from './series.ts';
import { sameUnit } from './unit.ts';

/** One side of a comparison; `quantity` null when nothing with a number is known. */
export type Side = { quantity: number | null; unit: string | null } | null;

/** The earlier and the present figure of commitments that continue one another. What can't be compared keeps its numbers and says why. */
export function pairsOf(before: string, now: string, rows: { label: string; before: Side; now: Side }[]): Pairs {
  return {
    kind: 'pairs',
    before,
    now,
    rows: rows.map((row) => ({
      label: row.label,
      unit: row.now?.unit ?? row.before?.unit ?? null,
      before: row.before?.quantity ?? null,
      now: row.now?.quantity ?? null,
      why: whyNot(row.before, row.now),
    })),
  };
}

/** The number a comparison may use: the first measure's that has one, else the outcome of a commitment without a measure. */
export function sideOf(progress: Progress[], outcome: (Quantity & { unit: string | null }) | null): Side {
  const done = progress.find((one) => one.done?.value != null)?.done;
  if (done) return { quantity: done.value, unit: done.unit };
  return outcome && { quantity: outcome.value, unit: outcome.unit };
}

function whyNot(before: Side, now: Side): Pairs['rows'][number]['why'] {
  if (before?.quantity == null && now?.quantity == null) return 'noneOfBoth';
  if (before?.quantity == null) return 'noNumberBefore';
  if (now?.quantity == null) return 'noNumberNow';
  return sameUnit(before.unit, now.unit) ? null : 'unitDiffers';
}
