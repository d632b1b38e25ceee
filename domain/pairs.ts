import type { Progress } from './progress.ts';
import type { Quantity } from './quantity.ts';
import type { Pairs } from './series.ts';
import { sameUnit } from './unit.ts';

/** One side of a comparison; `value` null when nothing with a number is known. */
export type Side = (Quantity & { unit: string | null }) | null;

/** The earlier and the present figure of commitments that continue one another. What can't be compared keeps its numbers and says why; `hidden`: numbers may exist that aren't shown. */
export function pairsOf(before: string, now: string, rows: { label: string; before: Side; now: Side; hidden?: boolean }[]): Pairs {
  return {
    kind: 'pairs',
    before,
    now,
    rows: rows.map((row) => ({
      label: row.label,
      unit: row.now?.unit ?? row.before?.unit ?? null,
      before: known(row.before),
      now: known(row.now),
      why: row.hidden ? 'notShown' : whyNot(row.before, row.now),
    })),
  };
}

/** The number a comparison may use: the first measure's that has one, else the outcome of a commitment without a measure. */
export function sideOf(progress: Progress[], outcome: (Quantity & { unit: string | null }) | null): Side {
  const done = progress.find((one) => one.done?.value != null)?.done;
  return done ? { value: done.value, comparator: done.comparator, unit: done.unit } : outcome;
}

function known(side: Side): Pairs['rows'][number]['now'] {
  return side?.value == null ? null : { value: side.value, comparator: side.comparator };
}

function whyNot(before: Side, now: Side): Pairs['rows'][number]['why'] {
  if (before?.value == null && now?.value == null) return 'noneOfBoth';
  if (before?.value == null) return 'noNumberBefore';
  if (now?.value == null) return 'noNumberNow';
  return sameUnit(before.unit, now.unit) ? null : 'unitDiffers';
}
