/** The two sizes every drawing has, swapped by the width of the page, so that text is always 15 px. Heights may follow the rows. */
export type Size = 'wide' | 'narrow';
export type Frame = { width: number; height: number; left: number; right: number; top: number; bottom: number };
export type Point = { x: number; y: number };

export const widths: Record<Size, number> = { wide: 760, narrow: 354 };
export const heights: Record<Size, number> = { wide: 350, narrow: 310 };
export const textSize = 15;

/** A frame of a size; `left`, `right`, `top` and `bottom` are where the plot begins and ends, in view box units. */
export function frameOf(size: Size, margin: { left: number; right: number; top: number; bottom: number }, height = heights[size]): Frame {
  return { width: widths[size], height, left: margin.left, right: widths[size] - margin.right, top: margin.top, bottom: height - margin.bottom };
}

/** Recharts' margins for a frame. */
export function marginOf({ width, height, left, right, top, bottom }: Frame) {
  return { left, right: width - right, top, bottom: height - bottom };
}

/** A straight line from numbers to places; a domain without extent maps to its start. */
export function scale([first, last]: [number, number], [from, to]: [number, number]): (value: number) => number {
  const extent = last - first;
  return (value) => (extent === 0 ? from : from + ((value - first) / extent) * (to - from));
}

/** About how wide a text is, in view box units: Source Sans sets a letter in half its size, a little more when bold. */
export function textWidth(text: string, { size = textSize, bold = false } = {}): number {
  return [...text].reduce((sum, letter) => sum + (narrow.test(letter) ? 0.29 : wide.test(letter) ? 0.78 : 0.51), 0) * size * (bold ? 1.05 : 1);
}

const narrow = /[ijlIft\s.,:;|!'()\u00a0-]/;
const wide = /[mwMWÅÄÖOQ@%–—]/;
