/** At most four round values from 0 up to `top`, and where the axis ends (never below `top`). Whole numbers when `top` is at least 1. */
export function valueAxis(top: number): { ticks: number[]; end: number } {
  const end = top > 0 ? top : 1;
  const step = stepFor(end);
  return { ticks: Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, nth) => round(nth * step)), end };
}

function stepFor(end: number): number {
  for (let power = end >= 1 ? 0 : Math.floor(Math.log10(end)) - 1; ; power++) {
    for (const lead of [1, 2, 3, 4, 5, 6, 8]) {
      const step = lead * 10 ** power;
      if (end / step < 4) return step;
    }
  }
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
