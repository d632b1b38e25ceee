import type { Pairs } from '#domain/series.ts';
import type { Words } from '#words/words.ts';
import { type Frame, type Point, type Size, scale, textWidth } from './frame.ts';
import type { Anchor } from './placing.ts';
import { layRows, type NamedRow } from './rows-layout.ts';

type Quantity = NonNullable<Pairs['rows'][number]['now']>;
type End = Point & { text: string; textX: number; anchor: Anchor };

/** A row of the comparison: the two ends that are known, and the word when they can't be compared. */
export type PairRow = NamedRow & { key: string; before: End | null; now: End | null; word: (Point & { text: string }) | null };
export type PairsLayout = { frame: Frame; rows: PairRow[]; shown: Pairs['rows']; legend: { before: Point; now: Point } };

const side = 14;
const headHeight = 34;

/**
 * Where everything of the comparison stands. Rows of the same unit share a scale from 0; rows of different units don't. Where some rows can be compared
 * only those are drawn: the table has the others, with why not.
 */
export function layPairs({ rows: all, before, now }: Pairs, words: Words, size: Size): PairsLayout {
  const comparable = all.filter(({ why }) => why === null);
  const rows = comparable.length > 0 ? comparable : all;
  const said = (quantity: Quantity) => words.t('drawing.quantity', { comparator: quantity.comparator, n: words.number(quantity.value) });
  const widest = Math.max(0, ...rows.flatMap((row) => [row.before, row.now]).map((value) => (value === null ? 0 : textWidth(said(value), { bold: true }))));
  const { frame, rows: named } = layRows(
    rows.map(({ label, unit }) => nameOf(label, words.unit(unit, null))),
    size,
    { head: headHeight },
  );
  const ends: [number, number] = [frame.left + widest + side + 4, frame.right - widest - side];
  const laid = named.map((row, nth): PairRow => {
    const pair = rows[nth] as Pairs['rows'][number];
    const top = Math.max(1, ...rows.filter(({ unit }) => unit === pair.unit).flatMap((other) => [other.before?.value ?? 0, other.now?.value ?? 0]));
    const x = scale([0, top], ends);
    const shown = pair.why !== 'unitDiffers' && pair.why !== 'noneOfBoth';
    const rising = (pair.before?.value ?? -1) <= (pair.now?.value ?? -1);
    const end = (quantity: Quantity | null, isLow: boolean) => (quantity === null || !shown ? null : endAt(x(quantity.value), row.y, said(quantity), isLow));
    const [first, last] = [end(pair.before, rising && pair.now !== null), end(pair.now, !rising && pair.before !== null)];
    const only = first ?? last;
    const word = pair.why && {
      x: only ? only.textX + textWidth(only.text, { bold: true }) + 12 : frame.left,
      y: row.y + 5,
      text: words.t(`drawing.why.${pair.why}`, { before, now }),
    };
    return { ...row, key: `row${nth}`, before: first, now: last, word };
  });
  return {
    frame,
    shown: rows,
    rows: laid.map((row) => ({ ...row, word: row.word && fitting(row.word, row, frame) })),
    legend: { before: { x: 8, y: 13 }, now: { x: 8 + textWidth(before) + 40, y: 13 } },
  };
}

function nameOf(label: string, unit: string): string {
  return unit && !label.toLowerCase().includes(unit.toLowerCase()) ? `${label}, ${unit}` : label;
}

function endAt(x: number, y: number, text: string, isLow: boolean): End {
  return { x, y, text, textX: isLow ? x - side : x + side, anchor: isLow ? 'end' : 'start' };
}

/** A word that would run out at the right stands to the left of its point instead. */
function fitting(word: Point & { text: string }, row: PairRow, frame: Frame): Point & { text: string } {
  const width = textWidth(word.text);
  const point = row.before ?? row.now;
  return word.x + width <= frame.width || !point ? word : { ...word, x: Math.max(frame.left, point.x - side - width) };
}
