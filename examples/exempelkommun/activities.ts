import type * as z from 'zod';
import type { activity } from '#domain/activity.ts';
import { addDays, type Day } from '#domain/calendar.ts';
import type { Responsible } from '#domain/organisation.ts';
import { between } from './chance.ts';
import { type Frame, hasCome, isPlanned, pictureKey, pledgeKey } from './frame.ts';

export type ActivityInput = z.input<typeof activity>;

type Rhythm = {
  days: Day[];
  by: Responsible;
  places: readonly string[];
  /** Lowest and highest quantity of one activity. */
  quantity?: readonly [number, number];
  measure?: string;
  /** Between which hours; several are taken in turn. */
  hours?: readonly (readonly [string, string])[];
  /** Said of those that are still planned, so that a leak can be recognised. */
  plan: string;
  cancelled?: readonly { on: Day; why: string }[];
  /** Nothing happens from this day on. */
  stops?: Day;
};

/** What has been done of a commitment up to today, what was cancelled, and what stands in the plan for the coming weeks. */
export function activities(frame: Frame, commitment: string, rhythm: Rhythm): ActivityInput[] {
  const prefix = `${pledgeKey(frame.year)}-${commitment}`;
  const done = rhythm.days
    .map((on, turn) => ({ ...common(frame, rhythm, on, turn), key: `${prefix}-${turn + 1}`, quantity: quantityOf(rhythm, prefix, turn) }))
    .filter(({ on }) => rhythm.stops === undefined || on < rhythm.stops);
  const cancelled = (rhythm.cancelled ?? []).map(({ on, why }, turn) => ({
    ...common(frame, rhythm, on, turn),
    key: `${prefix}-installd-${turn + 1}`,
    quantity: null,
    state: 'cancelled' as const,
    note: why,
  }));
  return [...done, ...cancelled]
    .filter(({ on }) => hasCome(frame, on) || isPlanned(frame, on))
    .map((one) => (hasCome(frame, one.on) ? one : { ...one, state: 'planned' as const, quantity: null, note: rhythm.plan }));
}

/** The same activities with one of them corrected, from the day the fault was found. The earlier version stays. */
export function corrected(
  frame: Frame,
  all: ActivityInput[],
  index: number,
  { afterDays, quantity, reason }: { afterDays: number; quantity: number; reason: string },
): ActivityInput[] {
  const wrong = all[index];
  if (wrong?.state !== 'done') return all;
  const on = addDays(wrong.on, afterDays);
  if (!hasCome(frame, on)) return all;
  return [...all, { ...wrong, key: `${wrong.key}-rattad`, quantity, corrects: { activity: wrong.key, on, reason } }];
}

function common(frame: Frame, { by, places, measure, hours }: Rhythm, on: Day, turn: number) {
  return {
    state: 'done' as const,
    on,
    by,
    place: places[turn % places.length] ?? null,
    measure: measure ?? null,
    from: hours?.[turn % hours.length]?.[0] ?? null,
    to: hours?.[turn % hours.length]?.[1] ?? null,
    situationPictures: turn % 6 === 0 ? [pictureKey(frame.year)] : [],
  };
}

function quantityOf({ quantity = [1, 1] }: Rhythm, prefix: string, turn: number): number {
  return between(`${prefix}-antal-${turn}`, quantity[0], quantity[1]);
}
