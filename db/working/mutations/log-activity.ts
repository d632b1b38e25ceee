import { and, eq, max } from 'drizzle-orm';
import * as z from 'zod';
import { activity as activitySchema } from '#domain/activity.ts';
import { day, stockholmDay } from '#domain/calendar.ts';
import { givenNumberOrNull, givenOrNull, rowId } from '#domain/given.ts';
import { publicationClass } from '#domain/publication-class.ts';
import { Refusal } from '#domain/refusal.ts';
import { text } from '#domain/text.ts';
import type { WorkingReader, Writer } from '../connect.ts';
import { newId } from '../id.ts';
import { activity } from '../schema/activity.ts';
import { measure } from '../schema/commitment.ts';
import { organisation } from '../schema/organisation.ts';
import { commitmentSubject, responsibleOf } from '../subject.ts';
import { verb } from '../verb.ts';

const hour = activitySchema.shape.from.unwrap().unwrap();

/** What somebody says that they have done. `quantity` in the measure's unit; `from` and `to` are hours of the day, for presence. */
export const loggedActivity = z.strictObject({
  commitment: rowId,
  on: day,
  from: givenOrNull(hour),
  to: givenOrNull(hour),
  place: givenOrNull(text(300)),
  quantity: givenNumberOrNull(z.number().positive().max(100_000)),
  measure: givenOrNull(rowId),
  publicationClass: givenOrNull(publicationClass),
  note: givenOrNull(text(1000)),
});

/** One thing done, as a row of its own. It counts from now on, and reaches the public as its class says. */
export const logActivity = verb('activity.log', loggedActivity, {
  subject: (db, { commitment }, now) => commitmentSubject(db, commitment, now),
  work: (tx, { actor, input, now }) => {
    if (input.on > stockholmDay(now)) throw new Refusal('unfit', 'notDoneYet', { field: 'on' });
    const { commitment: commitmentId, measure: measureId, ...said } = input;
    refuseForeignMeasure(tx, commitmentId, measureId);
    const id = newId();
    const row = {
      ...said,
      id,
      key: id,
      commitmentId,
      measureId,
      position: nextPosition(tx, commitmentId),
      state: 'done' as const,
      by: responsibleBy(tx, actor.organisation),
    };
    tx.insert(activity).values(row).run();
    return { result: { activity: id }, happened: { what: 'activity.logged', subject: id, before: null, after: row } };
  },
});

/** Who does something when an organisation does it. */
export function responsibleBy(db: WorkingReader, organisationId: string | null) {
  const found = db
    .select({ type: organisation.type })
    .from(organisation)
    .where(eq(organisation.id, organisationId ?? ''))
    .get();
  if (!found) throw new Refusal('forbidden', 'forbidden');
  return responsibleOf(found.type);
}

export function nextPosition(tx: Writer, commitmentId: string): number {
  const last = tx
    .select({ at: max(activity.position) })
    .from(activity)
    .where(eq(activity.commitmentId, commitmentId))
    .get()?.at;
  return (last ?? -1) + 1;
}

function refuseForeignMeasure(tx: Writer, commitmentId: string, measureId: string | null): void {
  if (measureId === null) return;
  const found = tx
    .select({ id: measure.id })
    .from(measure)
    .where(and(eq(measure.id, measureId), eq(measure.commitmentId, commitmentId)))
    .get();
  if (!found) throw new Refusal('unfit', 'notItsMeasure', { field: 'measure' });
}
