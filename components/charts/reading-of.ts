import type { Series } from '#domain/series.ts';

/** Which words say how the drawing is read: a burn-up may lack its plan or its steps. */
export function readingOf(series: Series): string {
  if (series.kind !== 'burnUp') return series.kind;
  if (series.start === null && series.steps.length > 0) return 'burnUpPoints';
  return series.plan.length > 0 ? 'burnUp' : 'burnUpNoPlan';
}
