import { boundsOf } from './calendar.ts';
import type { Indicator } from './indicator.ts';
import type { Observations } from './series.ts';

/** Observations in order of time, cut where they can't be compared (honesty rule 8). */
export function observationsOf(indicator: Indicator): Observations {
  const inOrder = [...indicator.observations].sort((a, b) => (boundsOf(a.asOf)?.to ?? '').localeCompare(boundsOf(b.asOf)?.to ?? ''));
  const segments: Observations['segments'] = [];
  for (const { breakBefore, asOf, value, comparator, low, high, note } of inOrder) {
    if (breakBefore || segments.length === 0) segments.push([]);
    segments.at(-1)?.push({ asOf, value, comparator, low, high, note });
  }
  return { kind: 'observations', label: indicator.label, unit: indicator.unit, reference: indicator.reference, segments };
}
