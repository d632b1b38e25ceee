import { addDays, boundsOf, type Day, type Days, daysIn } from './calendar.ts';
import { type Event, eventsUntil, periodOf } from './evidence.ts';
import { expectedAt } from './plan.ts';
import type { Progress } from './progress.ts';
import type { BurnUp } from './series.ts';

type Step = BurnUp['steps'][number];

/**
 * The running total of a measure towards its target. `events` are those of the measure; without any, a reported figure is one step on its last day.
 * `before`: the earlier pledge's, for the grey line. Null when the period's days aren't known.
 */
export function burnUpOf(
  progress: Progress,
  events: Event[],
  today: Day,
  before: { label: string; progress: Progress; events: Event[] } | null = null,
): BurnUp | null {
  const { window, measure, target } = progress;
  if (!window) return null;
  const until = today < window.from ? window.from : today < window.to ? today : window.to;
  return {
    kind: 'burnUp',
    window,
    until,
    unit: measure.unit,
    target,
    comparator: measure.comparator,
    steps: stepsOf(progress, events, window, until),
    plan: planOf(progress, window),
    previous: before && previousOf(before, window, until),
  };
}

function stepsOf({ done }: Progress, events: Event[], window: Days, until: Day): Step[] {
  const counted = eventsUntil(events, periodOf(window), until).filter(({ quantity }) => quantity !== null);
  if (counted.length > 0 && done?.from !== 'figure')
    return running(counted.map(({ days, quantity, place }) => ({ on: days.to < until ? days.to : until, quantity: quantity ?? 0, place })));
  return done?.value == null || (done.until !== null && done.until > until)
    ? []
    : [{ on: done.until ?? until, quantity: done.value, total: done.value, place: null }];
}

function running(parts: Omit<Step, 'total'>[]): Step[] {
  let total = 0;
  return parts
    .sort((a, b) => a.on.localeCompare(b.on))
    .map((part) => {
      total += part.quantity;
      return { on: part.on, quantity: part.quantity, total, place: part.place };
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

function previousOf(before: { label: string; progress: Progress; events: Event[] }, window: Days, until: Day): BurnUp['previous'] {
  const own = before.progress.window;
  if (!own) return null;
  const steps = stepsOf(before.progress, before.events, own, own.to)
    .map(({ on, total }) => ({ on: addDays(window.from, daysIn({ from: own.from, to: on }) - 1), total }))
    .filter(({ on }) => boundsOf(on) !== null && on <= until);
  return steps.length > 0 ? { label: before.label, steps } : null;
}
