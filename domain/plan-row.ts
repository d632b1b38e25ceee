import { type Day, startsAfter } from './calendar.ts';
import { Refusal } from './refusal.ts';

/** How a row of an action plan stands: not begun, under way, done, or not to be done any more. */
export const rowStates = ['open', 'ongoing', 'done', 'dropped'] as const;
export type RowState = (typeof rowStates)[number];

type Said = { state: RowState; on: Day; reason: string | null };

/** Whether it was done later than it should have been, or should have been done by the day it speaks of. What is dropped isn't late. */
export function isLate({ state, on }: Pick<Said, 'state' | 'on'>, due: Day | null): boolean {
  return due !== null && state !== 'dropped' && on > due;
}

/** Refuses what can't be said of a row: of a day to come, and without a reason that it is late or dropped. */
export function refuseUntold(said: Said, due: Day | null, today: Day): void {
  if (startsAfter(said.on, today)) throw new Refusal('unfit', 'notHeldYet', { field: 'on' });
  if (said.reason === null && (said.state === 'dropped' || isLate(said, due))) throw new Refusal('unfit', 'rowReasonMissing', { field: 'reason' });
}
