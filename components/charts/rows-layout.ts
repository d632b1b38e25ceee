import { type Frame, type Size, widths } from './frame.ts';
import { lineHeight } from './lines.tsx';
import { wrapped } from './wrapped.ts';

/** A name and the height of the middle of what is drawn for it. */
export type NamedRow = { lines: string[]; nameY: number; y: number };

const nameWidth = 250;
const markHeight = 28;
const gap = 12;

/**
 * Rows with a name each, equally high: names to the left of the drawing when wide, above it when narrow. `head` is kept free at the top, `right` to the
 * right. The frame's plot is cut into as many equal bands as there are rows, each with its middle at the row's `y`.
 */
export function layRows(names: string[], size: Size, { head = 0, right = 12 } = {}): { frame: Frame; rows: NamedRow[] } {
  const beside = size === 'wide';
  const all = names.map((name) => wrapped(name, beside ? nameWidth - 24 : widths[size] - 4, beside ? 3 : 2));
  const nameHeight = Math.max(1, ...all.map((lines) => lines.length)) * lineHeight;
  const pitch = gap + (beside ? Math.max(markHeight, nameHeight) : nameHeight + markHeight);
  const first = head + (beside ? pitch / 2 : nameHeight + markHeight / 2 + 2);
  const rows = all.map((lines, nth): NamedRow => {
    const y = first + nth * pitch;
    return { lines, y, nameY: beside ? y + 5 - ((lines.length - 1) * lineHeight) / 2 : y - markHeight / 2 - 8 - (lines.length - 1) * lineHeight };
  });
  const top = first - pitch / 2;
  const bottom = top + Math.max(1, rows.length) * pitch;
  return { frame: { width: widths[size], height: Math.ceil(bottom), left: beside ? nameWidth : 2, right: widths[size] - right, top, bottom }, rows };
}
