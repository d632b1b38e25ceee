import type { Heard } from '#domain/series.ts';
import type { Words } from '#words/words.ts';
import { type Frame, type Point, type Size, scale, textWidth } from './frame.ts';
import { missingWords } from './missing-words.ts';
import { layRows, type NamedRow } from './rows-layout.ts';

export type HeardRow = NamedRow & { key: string; value: number | null; text: string; end: Point };

/** A row per round: its name, its bar and the number (or the word) at the bar's end. All on one scale from 0. */
export function layHeard({ rounds }: Heard, words: Words, size: Size): { frame: Frame; rows: HeardRow[]; top: number } {
  const texts = rounds.map(({ value, comparator, word }) =>
    value === null ? missingWords(words, word ?? 'numberNotStated', 'drawing') : words.t('drawing.quantity', { comparator, n: words.number(value) }),
  );
  const room = Math.max(0, ...texts.map((text, nth) => (rounds[nth]?.value === null ? 0 : textWidth(text, { bold: true })))) + 14;
  const { frame, rows } = layRows(
    rounds.map(({ label, when }) => (when && !label.includes(when) ? `${label}, ${words.date(when)}` : label)),
    size,
    { right: room },
  );
  const top = Math.max(1, ...rounds.map(({ value }) => value ?? 0));
  const x = scale([0, top], [frame.left, frame.right]);
  return {
    frame,
    top,
    rows: rows.map((row, nth) => {
      const value = rounds[nth]?.value ?? null;
      return { ...row, key: `row${nth}`, value, text: texts[nth] ?? '', end: { x: value === null ? frame.left : x(value), y: row.y } };
    }),
  };
}
