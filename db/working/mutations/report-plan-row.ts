import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { day, stockholmDay } from '#domain/calendar.ts';
import { givenOrNull, rowId, seenVersion } from '#domain/given.ts';
import { refuseUntold, rowStates } from '#domain/plan-row.ts';
import { Refusal } from '#domain/refusal.ts';
import { text } from '#domain/text.ts';
import { pictureOf } from '../picture-of.ts';
import { planRowSubject } from '../plan-subject.ts';
import { actionPlanRow } from '../schema/agreement.ts';
import { refuseStale, verb } from '../verb.ts';

/** `on`: the day it is true of, today when it isn't said. `picture`: the situation picture that the row, or a change of it, answers. */
export const reportedPlanRow = z.strictObject({
  row: rowId,
  version: seenVersion,
  state: z.enum(rowStates),
  on: givenOrNull(day),
  reason: givenOrNull(text(500)),
  picture: givenOrNull(rowId),
});

/** How a row of an action plan stands, as who is to do it says. That it is late or won't be done needs why. */
export const reportPlanRow = verb('planRow.report', reportedPlanRow, {
  subject: (db, { row }) => planRowSubject(db, row),
  work: (tx, { actor, input: { row: id, version, state, on, reason, picture }, now }) => {
    const before = tx.select().from(actionPlanRow).where(eq(actionPlanRow.id, id)).get();
    if (!before) throw new Refusal('unknown', 'unknown');
    refuseStale(before, version, before);
    const today = stockholmDay(now);
    const said = { state, on: on ?? today, reason };
    refuseUntold(said, before.due, today);
    const situationPictureId = picture === before.situationPictureId ? picture : pictureOf(tx, actor, picture);
    const after = { ...before, state, stateOn: said.on, stateReason: reason, situationPictureId, version: version + 1 };
    tx.update(actionPlanRow).set(after).where(eq(actionPlanRow.id, id)).run();
    return { result: { row: id, plan: before.actionPlanId }, happened: { what: 'planRow.reported', subject: id, before, after, why: reason } };
  },
});
