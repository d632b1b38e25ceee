import type { Comparator } from '#domain/quantity.ts';
import { peoplePreview } from './people-preview.ts';
import { firstDay, monthsOf, type Preview, type PreviewGround, spanOf } from './preview.ts';

/** A total as it is being written: over which days (`from` null: from the period's start), and whether it is of what the commitment counts. */
export type GivenFigure = { window: { from: string | null; to: string }; value: number; comparator: Comparator; isCounted: boolean };

type Ground = PreviewGround & { period: { from: string | null; to: string | null } };

/**
 * What everybody will see of a reported total, and when, before it is saved; the rules are those of `domain/public-figures.ts` and, for people,
 * `domain/release.ts`, and a test holds that it says what they do.
 */
export function figurePreviewOf(ground: Ground, { window, value, comparator, isCounted }: GivenFigure, today: string): Preview {
  const { publicationClass: of, finestTime, finestPlace, period, done } = ground;
  const from = window.from ?? period.from ?? window.to;
  const said: Preview = { key: 'never', from: null, span: `${from}/${window.to}`, area: null, n: value, comparator };
  if (of === 'internal') return said;
  const key = of === 'open' && finestPlace === 'place' ? 'figure' : 'figureCoarse';
  if (of === 'open' && finestTime === 'day') return { ...said, key };
  const step = finestTime === 'term' ? 'Terms' : 'Months';
  const first = spanOf(from, finestTime);
  const last = spanOf(window.to, finestTime);
  const shown = firstDay(last, of === 'open' ? 0 : ground.delayDays);
  if (of !== 'people') {
    const isWhole = (from === dayIn(first, 'from') || from === period.from) && (window.to === dayIn(last, 'to') || window.to === period.to);
    return isWhole ? { ...said, key, from: shown <= today ? null : shown } : { ...said, key: `not${step}` };
  }
  const isOne = first === last && window.from === dayIn(first, 'from') && window.to === dayIn(last, 'to');
  if (!isOne || !isCounted) return { ...said, key: `notOne${step}` };
  return peoplePreview(ground, first, done && (done[`${first}|`] ?? 0) + value, shown <= today ? null : shown);
}

function dayIn(span: string, end: 'from' | 'to'): string {
  const [year, month] = monthsOf(span)[end].split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, end === 'from' ? (month ?? 1) - 1 : (month ?? 0), end === 'from' ? 1 : 0)).toISOString().slice(0, 10);
}
