/** The lower bounds of the steps of shading, in per cent of a table's sum: the same in every table. */
export const heatSteps = [0, 2, 5, 10, 20] as const;

/** How strongly a number is shaded, 1 to 5, by its part of what its own table shows in all; 0 where there is no number. */
export function heatStep(value: number | null, sum: number): 0 | 1 | 2 | 3 | 4 | 5 {
  if (value === null || value <= 0 || sum <= 0) return 0;
  const part = (value * 100) / sum;
  return (heatSteps.findLastIndex((from) => part > from) + 1) as 1 | 2 | 3 | 4 | 5;
}
