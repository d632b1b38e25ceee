import { type Day, type Days, daysIn, overlap } from './calendar.ts';
import { windowOfFigure } from './evidence.ts';
import type { Figure } from './figure.ts';
import type { Period } from './pledge.ts';
import type { Comparator, Quantity } from './quantity.ts';

/** A number over a stretch of time, with the figure it was read from. */
export type Total = Quantity & { figure: Figure; asOf: string | null; days: Days | null };

/**
 * The total of reported figures without counting anything twice: the widest window, the latest of equally wide ones, and then only such as
 * share no day with those already taken. An "of which" is never taken. Where a wider total gives no number, what is known within it is a least.
 */
export function totalOf(
  figures: Figure[],
  period: Period,
): { total: (Quantity & { from: Total }) | null; until: Day | null; window: Days | null; others: Total[] } {
  const all = figures.filter((figure) => figure.partOf === null).flatMap((figure) => totalsIn(figure, period));
  const stated = all.filter(({ value }) => value !== null).sort(byWidthThenLatest);
  const first = stated[0] ?? all.sort(byWidthThenLatest)[0];
  if (!first) return { total: null, until: null, window: null, others: [] };
  const taken: Total[] = [];
  for (const next of stated) if (taken.every((one) => apart(one, next))) taken.push(next);
  const window = taken.length > 0 ? spanOf(taken) : first.days;
  const gap = all.some(
    (one) => one.value === null && (one.days === null || taken.every((other) => other.days && daysIn(other.days) < daysIn(one.days as Days))),
  );
  const value = taken.length > 0 ? taken.reduce((sum, one) => sum + (one.value ?? 0), 0) : null;
  const comparator = gap && taken.length > 0 && taken[0]?.days ? 'atLeast' : joined(taken.map((one) => one.comparator));
  const others = stated.filter((one) => !taken.includes(one) && taken.some((other) => sameDays(one.days, other.days) && other.value !== one.value));
  return { total: { value, comparator, from: first }, until: window?.to ?? null, window, others };
}

function totalsIn(figure: Figure, period: Period): Total[] {
  const whole = { value: figure.value, comparator: figure.comparator, figure, asOf: figure.asOf, days: windowOfFigure(figure.asOf, period) };
  const parts = figure.series.map((part) => ({
    value: part.value,
    comparator: part.comparator,
    figure,
    asOf: part.asOf,
    days: windowOfFigure(part.asOf, period),
  }));
  return figure.value === null ? [whole, ...parts] : [whole];
}

function byWidthThenLatest(a: Total, b: Total): number {
  const width = (one: Total) => (one.days ? daysIn(one.days) : Number.MAX_SAFE_INTEGER);
  return width(b) - width(a) || (b.days?.to ?? '').localeCompare(a.days?.to ?? '') || a.figure.key.localeCompare(b.figure.key);
}

function apart(a: Total, b: Total): boolean {
  return a.days !== null && b.days !== null && overlap(a.days, b.days) === null;
}

function sameDays(a: Days | null, b: Days | null): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

function spanOf(totals: Total[]): Days | null {
  const days = totals.map((one) => one.days).filter((one) => one !== null);
  if (days.length < totals.length) return null;
  return {
    from: days.map((one) => one.from).sort()[0] as Day,
    to: days
      .map((one) => one.to)
      .sort()
      .at(-1) as Day,
  };
}

function joined(comparators: Comparator[]): Comparator {
  const kinds = new Set(comparators);
  if (kinds.size <= 1) return comparators[0] ?? 'exactly';
  kinds.delete('exactly');
  const least = [...kinds].every((kind) => kind === 'atLeast' || kind === 'moreThan');
  const most = [...kinds].every((kind) => kind === 'atMost' || kind === 'lessThan');
  return least ? 'atLeast' : most ? 'atMost' : 'about';
}
