import { addDays, type Day, type Days, daysIn } from './calendar.ts';
import { type Evidence, eventsUntil, windowOf } from './evidence.ts';
import type { Range } from './hidden-count.ts';
import type { Measure } from './measure.ts';
import { fewerThan, toldSoFar } from './people-count.ts';
import { daysOf, type Period } from './pledge.ts';
import type { Comparator } from './quantity.ts';
import { totalOf } from './total.ts';
import { sameUnit } from './unit.ts';

/**
 * What has been done towards a measure. `value` null: reported, but without a number. `until`: the last day it speaks of. `whole`: it covers the period.
 * `range`: what a rounded number counts as, where that isn't what its comparator says.
 */
export type Done = {
  value: number | null;
  comparator: Comparator;
  unit: string | null;
  from: 'events' | 'figure' | 'counts';
  asOf: string | null;
  figureKey: string | null;
  until: Day | null;
  whole: boolean;
  range?: Range | null;
};

export type Conflicting = { value: number | null; comparator: Comparator; source: string | null };

/** Monthly counts come a month and a delay late; after this many days nothing more is on its way. */
const lastMonthKnownAfterDays = 90;

/**
 * Events or reported figures, never the sum of both: they speak of the same things. Whichever says more is taken (both count from below); where a
 * total over the whole, ended period says something else than the events, it is kept as conflicting.
 */
export function doneOf(
  measure: Measure,
  evidence: Evidence,
  period: Period,
  today: Day,
): { done: Done | null; conflicting: Conflicting[]; unitDiffers: boolean } {
  const fitting = evidence.figures.filter((figure) => figure.value === null || sameUnit(figure.unit, measure.unit));
  const counted = measure.type === 'share' ? null : (fromCounts(measure, evidence, period) ?? fromEvents(measure, evidence, period, today));
  const { done: reported, conflicting } = fromFigures(measure, fitting, period);
  const done = saysMore(counted, reported);
  const other = done === counted ? reported : counted;
  if (done && other?.whole && done.whole && other.value !== null && done.value !== null && other.value !== done.value) {
    conflicting.push({ value: other.value, comparator: other.comparator, source: null });
  }
  return { done, conflicting, unitDiffers: done === null && evidence.figures.length > fitting.length };
}

function fromEvents(measure: Measure, evidence: Evidence, period: Period, today: Day): Done | null {
  const events = eventsUntil(evidence.events, period, today);
  const last = events
    .map(({ days }) => days.to)
    .sort()
    .at(-1);
  if (!last) return null;
  const window = windowOf(period);
  const known = events.filter(({ quantity }) => quantity !== null);
  const value = known.length === 0 ? null : known.reduce((sum, { quantity }) => sum + (quantity as number), 0);
  const monthly = events.every(({ days }) => days.from !== days.to);
  const until = earlier(monthly && !isOver(window, today) ? last : today, window?.to ?? null);
  const whole = window === null ? true : monthly ? last >= window.to || isOver(window, today) : today >= window.to;
  const comparator = known.length < events.length ? 'atLeast' : 'exactly';
  return { value, comparator: value === null ? 'exactly' : comparator, unit: measure.unit, from: 'events', asOf: null, figureKey: null, until, whole };
}

/**
 * Counts of people as they were let out: the total, which counts as the rounded number it is told as, or where it is
 * withheld the least that is known.
 */
function fromCounts(measure: Measure, { counts = [] }: Evidence, period: Period): Done | null {
  const told = toldSoFar(counts);
  if (!told) return null;
  const { count, least, until } = told;
  const { to } = daysOf(period);
  const common = {
    unit: measure.unit,
    from: 'counts' as const,
    asOf: null,
    figureKey: null,
    until: to && to < until ? to : until,
    whole: to !== null && until >= to,
  };
  if (count?.shown != null) return { ...common, value: count.shown, comparator: 'about', range: { low: count.shown, high: count.shown } };
  const fewer = count && fewerThan(count);
  if (fewer !== null) return { ...common, value: fewer, comparator: 'lessThan' };
  return least > 0 ? { ...common, value: least, comparator: 'atLeast' } : { ...common, value: null, comparator: 'exactly' };
}

function fromFigures(measure: Measure, figures: Evidence['figures'], period: Period): { done: Done | null; conflicting: Conflicting[] } {
  const { total, until, window, others } = measure.type === 'share' ? latest(figures, period) : totalOf(figures, period);
  if (!total) return { done: null, conflicting: [] };
  const { figure, asOf } = total.from;
  const promised = windowOf(period);
  const done: Done = {
    value: total.value,
    comparator: total.comparator,
    unit: figure.unit ?? measure.unit,
    from: 'figure',
    asOf,
    figureKey: figure.key,
    until,
    whole: promised === null || window === null || (window.from <= promised.from && window.to >= promised.to),
  };
  const told = figure.conflicting.map(({ value, comparator, source }) => ({ value, comparator, source }));
  return { done, conflicting: [...told, ...others.map((one) => ({ value: one.value, comparator: one.comparator, source: one.figure.source }))] };
}

/** Shares aren't added: the one that reaches furthest is the figure. */
function latest(figures: Evidence['figures'], period: Period): ReturnType<typeof totalOf> {
  const each = figures.map((figure) => totalOf([{ ...figure, partOf: null }], period)).filter(({ total }) => total !== null);
  const furthest = each.sort((a, b) => (b.until ?? '9').localeCompare(a.until ?? '9'))[0];
  return furthest ?? { total: null, until: null, window: null, others: [] };
}

function saysMore(counted: Done | null, reported: Done | null): Done | null {
  if (!counted || !reported) return counted ?? reported;
  return (reported.value ?? -1) > (counted.value ?? -1) ? reported : counted;
}

function isOver(window: Days | null, today: Day): boolean {
  return window !== null && today > window.to && daysIn({ from: addDays(window.to, 1), to: today }) > lastMonthKnownAfterDays;
}

function earlier(a: Day, b: Day | null): Day {
  return b !== null && b < a ? b : a;
}
