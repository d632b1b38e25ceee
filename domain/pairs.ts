import { isCeiling } from './plan.ts';
import type { Progress } from './progress.ts';
import type { Quantity } from './quantity.ts';
import type { Pairs } from './series.ts';
import { sameUnit } from './unit.ts';

/** One side of a comparison; `value` null when nothing with a number is known; `isCeiling`: it is promised to be kept down. */
export type Side = (Quantity & { unit: string | null; isCeiling?: boolean }) | null;

/** The earlier and the present figure of commitments that continue one another. What can't be compared keeps its numbers and says why; `hidden`: numbers may exist that aren't shown; `notBegun`: the label of the one that hasn't begun. */
export function pairsOf(
  before: string,
  now: string,
  rows: { label: string; before: Side; now: Side; hidden?: boolean }[],
  notBegun: string | null = null,
): Pairs {
  return {
    kind: 'pairs',
    before,
    now,
    notBegun,
    rows: rows.map((row) => ({
      label: row.label,
      unit: row.now?.unit ?? row.before?.unit ?? null,
      before: known(row.before),
      now: known(row.now),
      isCeiling: row.now?.isCeiling ?? false,
      why: row.hidden ? 'notShown' : notBegun === null ? whyNot(row.before, row.now) : 'notBegun',
    })),
  };
}

/** The number a comparison may use: the first measure's that has one, else the outcome of a commitment without a measure. */
export function sideOf(progress: Progress[], outcome: (Quantity & { unit: string | null }) | null): Side {
  const known = progress.find((one) => one.done?.value != null);
  if (!known?.done) return outcome;
  const { value, comparator, unit } = known.done;
  return { value, comparator, unit, isCeiling: isCeiling(known.measure) };
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
