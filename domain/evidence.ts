import { boundsOf, type Day, type Days, overlap } from './calendar.ts';
import type { Figure } from './figure.ts';
import type { Measure } from './measure.ts';
import type { PeopleCount } from './people-count.ts';
import { daysOf, type Period } from './pledge.ts';
import { sameUnit } from './unit.ts';

/**
 * One thing done, as it may be known. `when` is a span: a day, or a month where only monthly counts are published.
 * `quantity` null: it was done, the number isn't stated. `measure` null: not said which measure it belongs to.
 */
export type Event = { when: string; quantity: number | null; place: string | null; measure?: string | null };

/** What a figure may rest on: things done, totals reported and counts of people as they were let out. A plan or an announcement is none of them. */
export type Evidence = { events: Event[]; figures: Figure[]; counts?: readonly PeopleCount[] };

/** The evidence that speaks of one of a commitment's measures. What doesn't say which belongs to the only one, or to those with its unit. */
export function evidenceFor(measure: Measure, measures: Measure[], { events, figures, counts = [] }: Evidence): Evidence {
  const only = measures.length === 1;
  return {
    events: events.filter((event) => (event.measure ? event.measure === measure.key : only || measure === measures.find(isCounted))),
    figures: figures.filter((figure) =>
      figure.measure ? figure.measure === measure.key : only || (figure.unit !== null && sameUnit(figure.unit, measure.unit)),
    ),
    counts: counts.filter((count) => (count.measure ? count.measure === measure.key : only)),
  };
}

/** First and last day of the period; null when either isn't known. */
export function windowOf(period: Period): Days | null {
  const { from, to } = daysOf(period);
  return from && to ? { from, to } : null;
}

/** A window as the period it is. */
export function periodOf({ from, to }: Days): Period {
  return { from, to, months: null, note: null };
}

/** The events that have happened by `today` and touch the period, with the days they cover; oldest first whatever the order given. */
export function eventsUntil(events: Event[], period: Period, today: Day): (Event & { days: Days })[] {
  const { from, to } = daysOf(period);
  const reach = { from: from ?? '0000-01-01', to: to && to < today ? to : today };
  return events
    .map((event) => ({ ...event, days: boundsOf(event.when) }))
    .filter((event): event is Event & { days: Days } => event.days !== null && overlap(event.days, reach) !== null)
    .sort(
      (a, b) =>
        compare(a.days.from, b.days.from) || compare(a.days.to, b.days.to) || (a.quantity ?? -1) - (b.quantity ?? -1) || compare(a.place ?? '', b.place ?? ''),
    );
}

/** The days a figure covers. A single day means from the period's start to that day; no time at all means the period. Null when that isn't known. */
export function windowOfFigure(asOf: string | null, period: Period): Days | null {
  const bounds = asOf === null ? null : boundsOf(asOf);
  if (!bounds) return windowOf(period);
  const { from } = daysOf(period);
  return bounds.from === bounds.to && from !== null && from <= bounds.to ? { from, to: bounds.to } : bounds;
}

function isCounted({ type }: Measure): boolean {
  return type !== 'share';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
