import { addDays, boundsOf, type Day, type Days, daysIn, isDay, monthOf } from './calendar.ts';
import { type CountedBy, numbersShownFrom } from './counted-by.ts';
import { type Event, type Evidence, eventsUntil, periodOf, windowOfFigure } from './evidence.ts';
import { expectedAt } from './plan.ts';
import type { Progress } from './progress.ts';
import type { BurnUp } from './series.ts';
import { spansIn } from './shown-from.ts';
import { sameUnit } from './unit.ts';

type Step = BurnUp['steps'][number];

/**
 * The running total of a measure towards its target. `evidence` is the measure's own; where nothing was logged, each total reported from the period's
 * start is a point on its last day. `before`: the earlier pledge's, for the grey line. `by`: how the numbers are told, where that isn't at once. Null when the period's days aren't known.
 */
export function burnUpOf(
  progress: Progress,
  evidence: Evidence,
  today: Day,
  before: { label: string; progress: Progress; evidence: Evidence } | null = null,
  by: CountedBy | null = null,
): BurnUp | null {
  const { window, measure, target } = progress;
  if (!window) return null;
  const until = today < window.from ? window.from : today < window.to ? today : window.to;
  const counted = countedIn(progress, evidence.events, window, until);
  const steps = counted.length > 0 ? running(counted) : reported(progress, evidence.figures, window, until);
  const told = toldUntil(progress, counted.length > 0);
  const later = by ? laterSpans(by, { from: window.from, to: until }, told ?? steps.at(-1)?.on ?? null, today) : [];
  const doneUntil = earlier(until, told ?? (later[0] ? addDays(startOfSpan(later[0].when), -1) : until));
  return {
    kind: 'burnUp',
    window,
    until,
    doneUntil,
    later,
    unit: measure.unit,
    target,
    comparator: measure.comparator,
    start: counted.length > 0 ? 0 : null,
    steps,
    ...(progress.done?.from === 'counts' ? { meant: progress.done.comparator } : {}),
    plan: planOf(progress, window),
    planToDate: progress.planToDate,
    previous: before && previousOf(before, window, doneUntil),
  };
}

/** The same from a later day on: what was done before it is where the line starts. A day outside the window changes nothing. */
export function burnUpFrom(series: BurnUp, from: Day): BurnUp {
  if (from <= series.window.from || from > series.window.to) return series;
  const before = series.steps.filter(({ on }) => on < from);
  const planned = series.plan.filter(({ on }) => on < from).at(-1);
  const next = series.plan.find(({ on }) => on >= from);
  const part = planned && next ? (daysIn({ from: planned.on, to: from }) - 1) / Math.max(1, daysIn({ from: planned.on, to: next.on }) - 1) : 0;
  const here = planned && next ? [{ on: from, total: planned.total + (next.total - planned.total) * part }] : [];
  return {
    ...series,
    window: { from, to: series.window.to },
    until: series.until < from ? from : series.until,
    start: series.start === null ? null : (before.at(-1)?.total ?? 0),
    steps: series.steps.filter(({ on }) => on >= from),
    later: series.later.filter(({ when }) => (boundsOf(when)?.to ?? from) >= from),
    plan: [...here, ...series.plan.filter(({ on }) => on >= from && on !== here[0]?.on)],
    previous: null,
  };
}

function countedIn({ done }: Progress, events: Event[], window: Days, until: Day): Omit<Step, 'total'>[] {
  if (done?.from === 'figure') return [];
  return eventsUntil(events, periodOf(window), until)
    .filter(({ quantity }) => quantity !== null)
    .map(({ days, when, quantity, place }) => ({ on: earlier(days.to, until), ...(isDay(when) ? {} : { when }), quantity: quantity ?? 0, place }));
}

/** The last day that counted things speak of, as the sentence has it; null where single totals say their own day. */
function toldUntil({ done }: Progress, isCounted: boolean): Day | null {
  return isCounted && done?.from === 'events' ? done.until : null;
}

/** The spans within some days that nothing is told of yet, after the last day that something is told of. */
function laterSpans(by: CountedBy, { from, to }: Days, told: Day | null, today: Day): BurnUp['later'] {
  return spansIn(from, to, by.step).flatMap((when) => {
    const shown = numbersShownFrom(startOfSpan(when), by);
    return shown > today && startOfSpan(when) > (told ?? '') ? [{ when, shownIn: monthOf(shown) }] : [];
  });
}

function startOfSpan(when: string): Day {
  return boundsOf(when)?.from ?? '';
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** Totals that count from the period's start, by their last day; else the one figure that is known. What was done between them isn't. */
function reported({ done, measure }: Progress, figures: Evidence['figures'], window: Days, until: Day): Step[] {
  if (done?.value == null || (done.until !== null && done.until > until)) return [];
  const totals = figures.flatMap(({ value, partOf, unit, asOf, comparator }) => {
    const days = windowOfFigure(asOf, periodOf(window));
    const fits = partOf === null && comparator === 'exactly' && sameUnit(unit, measure.unit) && days?.from === window.from && days.to <= until;
    return value !== null && fits ? [{ on: days.to, total: value }] : [];
  });
  const known = new Map([...totals, { on: done.until ?? until, total: done.value }].map(({ on, total }) => [on, total]));
  let last = 0;
  return [...known]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([on, total]) => {
      const quantity = total - last;
      last = total;
      return { on, quantity, total, place: null };
    });
}

function running(parts: Omit<Step, 'total'>[]): Step[] {
  let total = 0;
  return parts
    .sort((a, b) => a.on.localeCompare(b.on))
    .map((part) => {
      total += part.quantity;
      return { ...part, total };
    });
}

function planOf({ measure, target }: Progress, window: Days): BurnUp['plan'] {
  const end = expectedAt(measure, periodOf(window), window.to);
  if (end === null || target === null || target === 0) return [];
  const due = measure.type === 'deadline' ? (measure.deadline ?? null) : null;
  if (due && due > window.from && due < window.to)
    return [
      { on: window.from, total: 0 },
      { on: addDays(due, -1), total: 0 },
      { on: due, total: target },
      { on: window.to, total: target },
    ];
  return [
    { on: window.from, total: 0 },
    { on: window.to, total: end },
  ];
}

function previousOf(before: { label: string; progress: Progress; evidence: Evidence }, window: Days, until: Day): BurnUp['previous'] {
  const own = before.progress.window;
  if (!own) return null;
  const steps = running(countedIn(before.progress, before.evidence.events, own, own.to))
    .map(({ on, total }) => ({ on: addDays(window.from, daysIn({ from: own.from, to: on }) - 1), total }))
    .filter(({ on }) => boundsOf(on) !== null && on <= until);
  return steps.length > 0 ? { label: before.label, steps } : null;
}
