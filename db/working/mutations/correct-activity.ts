import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { type Day, stockholmDay } from '#domain/calendar.ts';
import { rowId, seenVersion } from '#domain/given.ts';
import { refuseUndoable } from '#domain/logged.ts';
import { Refusal } from '#domain/refusal.ts';
import { text } from '#domain/text.ts';
import type { Writer } from '../connect.ts';
import { newId } from '../id.ts';
import { activity, activitySituationPicture } from '../schema/activity.ts';
import { activitySubject } from '../subject.ts';
import { verb } from '../verb.ts';
import { type ActivityRow, activityRow, aroundOf, nextPosition, refuseEarlier, saidOfActivity } from './activity-rows.ts';

const { publicationClass: _, ...said } = saidOfActivity;

/** How it was instead, and why it was written otherwise. `version` is that of the row that was seen. */
export const correctedActivity = z.strictObject({ activity: rowId, version: seenVersion, reason: text(1000), ...said });

/** A new version of something done. The earlier one stays and is seen in the history; where it is public, it is listed as a correction. */
export const correctActivity = verb('activity.correct', correctedActivity, {
  subject: (db, { activity: id }, now) => activitySubject(db, id, now),
  work: (tx, { input: { activity: id, version, reason, measure: measureId, ...became }, now }) => {
    const before = doneRow(tx, id, version);
    refuseUndoable(became, aroundOf(tx, before.commitmentId, measureId, now));
    if (isSame(before, { ...became, measureId })) throw new Refusal('unfit', 'nothingChanged');
    const after = { ...versionOf(tx, before, stockholmDay(now), reason), ...became, measureId };
    insert(tx, before, after);
    return { result: { activity: after.id }, happened: { what: 'activity.corrected', subject: id, before, after, why: reason } };
  },
});

export const withdrawnActivity = z.strictObject({ activity: rowId, version: seenVersion, reason: text(1000) });

/** Something wasn't done after all, or shouldn't have been logged: a last version that says so. It counts no more. */
export const withdrawActivity = verb('activity.withdraw', withdrawnActivity, {
  subject: (db, { activity: id }, now) => activitySubject(db, id, now),
  work: (tx, { input: { activity: id, version, reason }, now }) => {
    const before = doneRow(tx, id, version);
    const today = stockholmDay(now);
    const after = { ...versionOf(tx, before, today, reason), state: 'cancelled' as const, cancelledOn: today, cancelledReason: reason };
    insert(tx, before, after);
    return { result: { activity: after.id }, happened: { what: 'activity.withdrawn', subject: id, before, after, why: reason } };
  },
});

function doneRow(tx: Writer, id: string, seen: number): ActivityRow {
  const row = activityRow(tx, id);
  refuseEarlier(tx, row, seen);
  if (row.state !== 'done') throw new Refusal('conflict', 'notDone', { current: row });
  return row;
}

/** The same in every respect, as a row of its own; also as strict. */
function versionOf(tx: Writer, before: ActivityRow, on: Day, reason: string): ActivityRow {
  const id = newId();
  const position = nextPosition(tx, before.commitmentId);
  return { ...before, id, key: id, position, correctsActivityId: before.id, correctsOn: on, correctsReason: reason, version: 1 };
}

function insert(tx: Writer, before: ActivityRow, after: ActivityRow): void {
  tx.insert(activity).values(after).run();
  const cited = tx.select().from(activitySituationPicture).where(eq(activitySituationPicture.activityId, before.id)).all();
  for (const picture of cited)
    tx.insert(activitySituationPicture)
      .values({ ...picture, id: newId(), activityId: after.id })
      .run();
}

type Compared = Pick<ActivityRow, 'on' | 'from' | 'to' | 'place' | 'quantity' | 'measureId' | 'note'>;

function isSame(before: ActivityRow, after: Compared): boolean {
  return (Object.keys(after) as (keyof Compared)[]).every((name) => before[name] === after[name]);
}
