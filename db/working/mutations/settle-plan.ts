import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { stockholmDay } from '#domain/calendar.ts';
import { rowId, seenVersion } from '#domain/given.ts';
import { refuseUndoable } from '#domain/logged.ts';
import { Refusal } from '#domain/refusal.ts';
import { text } from '#domain/text.ts';
import type { Writer } from '../connect.ts';
import { activity } from '../schema/activity.ts';
import { activitySubject } from '../subject.ts';
import { refuseStale, verb } from '../verb.ts';
import { type ActivityRow, activityRow, aroundOf, saidOfActivity } from './activity-rows.ts';

const { publicationClass: _, ...said } = saidOfActivity;

/** What a planned activity became when it was done: it may have been another day, another place or more of it. */
export const completedActivity = z.strictObject({ activity: rowId, version: seenVersion, ...said });

/** A planned activity is done: from now on it counts, and reaches the public as its class says. */
export const completeActivity = verb('activity.complete', completedActivity, {
  subject: (db, { activity: id }, now) => activitySubject(db, id, now),
  work: (tx, { input: { activity: id, version, measure: measureId, ...became }, now }) => {
    const before = plannedRow(tx, id, version);
    refuseUndoable(became, aroundOf(tx, before.commitmentId, measureId, now));
    const after = { ...before, ...became, measureId, state: 'done' as const, version: version + 1 };
    tx.update(activity).set(after).where(eq(activity.id, id)).run();
    return { result: { activity: id }, happened: { what: 'activity.completed', subject: id, before, after } };
  },
});

export const cancelledActivity = z.strictObject({ activity: rowId, version: seenVersion, reason: text(1000) });

/** A planned activity won't be done, and why. It stays with its reason, inside. */
export const cancelActivity = verb('activity.cancel', cancelledActivity, {
  subject: (db, { activity: id }, now) => activitySubject(db, id, now),
  work: (tx, { input: { activity: id, version, reason }, now }) => {
    const before = plannedRow(tx, id, version);
    const after = { ...before, state: 'cancelled' as const, cancelledOn: stockholmDay(now), cancelledReason: reason, version: version + 1 };
    tx.update(activity).set(after).where(eq(activity.id, id)).run();
    return { result: { activity: id }, happened: { what: 'activity.cancelled', subject: id, before, after, why: reason } };
  },
});

function plannedRow(tx: Writer, id: string, seen: number): ActivityRow {
  const row = activityRow(tx, id);
  refuseStale(row, seen, row);
  if (row.state !== 'planned') throw new Refusal('conflict', 'notPlanned', { current: row });
  return row;
}
