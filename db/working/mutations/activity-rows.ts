import { eq, max } from 'drizzle-orm';
import * as z from 'zod';
import { activity as activitySchema } from '#domain/activity.ts';
import type { Actor } from '#domain/actor.ts';
import { day, stockholmDay } from '#domain/calendar.ts';
import { givenLast, givenNumberOrNull, givenOrNull, rowId } from '#domain/given.ts';
import { type Around, countable } from '#domain/logged.ts';
import { publicationClass } from '#domain/publication-class.ts';
import { Refusal } from '#domain/refusal.ts';
import { text } from '#domain/text.ts';
import type { WorkingReader, Writer } from '../connect.ts';
import { activity } from '../schema/activity.ts';
import { measure } from '../schema/commitment.ts';
import { organisation } from '../schema/organisation.ts';
import { signedPledgeOf } from '../signed-pledge.ts';
import { responsibleOf } from '../subject.ts';

export type ActivityRow = typeof activity.$inferSelect;

const hour = activitySchema.shape.from.unwrap().unwrap();

/** What somebody says of one activity. `quantity` in the measure's unit; `from` and `to` are hours of the day, for presence. */
export const saidOfActivity = {
  on: givenLast(day),
  from: givenOrNull(hour),
  to: givenOrNull(hour),
  place: givenLast(givenOrNull(text(300))),
  quantity: givenNumberOrNull(z.number().positive().max(100_000)),
  measure: givenOrNull(rowId),
  publicationClass: givenOrNull(publicationClass),
  note: givenOrNull(text(1000)),
};

/** What an activity of a commitment is judged against. Refuses a measure that isn't the commitment's or can't be counted, and a pledge that isn't signed. */
export function aroundOf(db: WorkingReader, commitmentId: string, measureId: string | null, now: Date): Around {
  const { period } = signedPledgeOf(db, commitmentId);
  const columns = { id: measure.id, key: measure.key, type: measure.type };
  const measures = countable(db.select(columns).from(measure).where(eq(measure.commitmentId, commitmentId)).orderBy(measure.position).all());
  const chosen = measureId === null ? (measures[0] ?? null) : measures.find(({ id }) => id === measureId);
  if (chosen === undefined) throw new Refusal('unfit', 'notItsMeasure', { field: 'measure' });
  return { today: stockholmDay(now), period, measure: chosen };
}

/** Who does something when an organisation does it. */
export function responsibleBy(db: WorkingReader, { organisation: id }: Pick<Actor, 'organisation'>) {
  const found = db
    .select({ type: organisation.type })
    .from(organisation)
    .where(eq(organisation.id, id ?? ''))
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

/** An activity's row; `unknown` when there is none. */
export function activityRow(db: WorkingReader, id: string): ActivityRow {
  const found = db.select().from(activity).where(eq(activity.id, id)).get();
  if (!found) throw new Refusal('unknown', 'unknown');
  return found;
}

/** The version that holds now of what a row is a version of: the row itself when nobody has corrected it. */
export function latestVersion(db: WorkingReader, row: ActivityRow): ActivityRow {
  const next = db.select().from(activity).where(eq(activity.correctsActivityId, row.id)).get();
  return next ? latestVersion(db, next) : row;
}

/** Refuses an edit of a version that doesn't hold any more, or that was changed since `seen`; `current` is the one that holds. */
export function refuseEarlier(db: WorkingReader, row: ActivityRow, seen: number): void {
  const current = latestVersion(db, row);
  if (current.id !== row.id || row.version !== seen) throw new Refusal('conflict', 'changedMeanwhile', { current });
}
