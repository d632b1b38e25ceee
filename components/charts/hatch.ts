import type { Box } from './placing.ts';

/** A path of slanting lines that fill a box: where something is missing. Lines, not a pattern, since a pattern needs an id of its own on each page. */
export function hatch({ left, right, top, bottom }: Box, gap = 7): string {
  const height = bottom - top;
  const lines = [];
  for (let start = left - height + gap / 2; start < right; start += gap) {
    const [from, to] = [Math.max(start, left), Math.min(start + height, right)];
    if (to - from > 0.5) lines.push(`M${tidy(from)} ${tidy(bottom - (from - start))}L${tidy(to)} ${tidy(bottom - (to - start))}`);
  }
  return lines.join('');
}

function tidy(value: number): number {
  return Math.round(value * 10) / 10;
}
