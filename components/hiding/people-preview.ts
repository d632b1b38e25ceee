import { shownCount } from '#domain/hidden-count.ts';
import type { Preview, PreviewGround } from './preview.ts';

/** A count of people in a span, once it has been summed: as it will be rounded (`from`: the day), or that the span has been told already (`from` null). */
export function peoplePreview(ground: PreviewGround, span: string, sum: number | null, from: string | null): Preview {
  if (from === null) return { key: 'told', from, span, area: null, n: null };
  if (sum === null) return { key: 'sum', from, span, area: null, n: null };
  const told = shownCount(Math.round(sum), ground);
  return told === null ? { key: 'fewer', from, span, area: null, n: ground.threshold } : { key: 'about', from, span, area: null, n: told };
}
