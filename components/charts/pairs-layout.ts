import type { Pairs } from '#domain/series.ts';
import type { Words } from '#words/words.ts';
import { type Frame, type Point, type Size, scale, textWidth } from './frame.ts';
import type { Anchor } from './placing.ts';
import { layRows, type NamedRow } from './rows-layout.ts';

type End = Point & { text: string; textX: number; anchor: Anchor };

/** A row of the comparison: the two ends that are known, and the word when they can't be compared. */
export type PairRow = NamedRow & { key: string; before: End | null; now: End | null; word: (Point & { text: string }) | null };
export type PairsLayout = { frame: Frame; rows: PairRow[]; legend: { before: Point; now: Point } };

const side = 14;
const headHeight = 34;

/** Where everything of the comparison stands. Rows of the same unit share a scale from 0; rows of different units don't. */
export function layPairs({ rows, before, now }: Pairs, words: Words, size: Size): PairsLayout {
  const widest = Math.max(
    0,
    ...rows.flatMap((row) => [row.before, row.now]).map((value) => (value === null ? 0 : textWidth(words.number(value), { bold: true }))),
  );
  const { frame, rows: named } = layRows(
    rows.map(({ label, unit }) => nameOf(label, words.unit(unit, null))),
    size,
    { head: headHeight },
  );
  const ends: [number, number] = [frame.left + widest + side + 4, frame.right - widest - side];
  const laid = named.map((row, nth): PairRow => {
    const pair = rows[nth] as Pairs['rows'][number];
    const top = Math.max(1, ...rows.filter(({ unit }) => unit === pair.unit).flatMap((other) => [other.before ?? 0, other.now ?? 0]));
    const x = scale([0, top], ends);
    const comparable = pair.why !== 'unitDiffers' && pair.why !== 'noneOfBoth';
    const rising = (pair.before ?? -1) <= (pair.now ?? -1);
    const end = (value: number | null, isLow: boolean) => (value === null || !comparable ? null : endAt(x(value), row.y, words.number(value), isLow));
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
