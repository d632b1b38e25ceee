import * as z from 'zod';
import { givenOrNull, rowId } from '#domain/given.ts';
import { refuseUndoable, refuseUnplannable } from '#domain/logged.ts';
import type { Writer } from '../connect.ts';
import { newId } from '../id.ts';
import { pictureOf } from '../picture-of.ts';
import { activity, activitySituationPicture } from '../schema/activity.ts';
import { commitmentSubject } from '../subject.ts';
import { verb } from '../verb.ts';
import { aroundOf, nextPosition, responsibleBy, saidOfActivity } from './activity-rows.ts';

/** What somebody says that they have done. `picture`: the situation picture that it answers. */
export const loggedActivity = z.strictObject({ commitment: rowId, ...saidOfActivity, picture: givenOrNull(rowId) });

/** One thing done, as a row of its own. It counts from now on, and reaches the public as its class says. */
export const logActivity = verb('activity.log', loggedActivity, {
  subject: (db, { commitment }, now) => commitmentSubject(db, commitment, now),
  work: (tx, { actor, input, now }) => {
    refuseUndoable(input, aroundOf(tx, input.commitment, input.measure, now));
    const row = newRow(input, 'done', nextPosition(tx, input.commitment), responsibleBy(tx, actor));
    tx.insert(activity).values(row).run();
    answerPicture(tx, row.id, pictureOf(tx, actor, input.picture));
    return { result: { activity: row.id }, happened: { what: 'activity.logged', subject: row.id, before: null, after: row } };
  },
});

/** One thing that is to be done. Nobody outside the organisation may know of it, whatever its class. */
export const planActivity = verb('activity.plan', loggedActivity, {
  subject: (db, { commitment }, now) => commitmentSubject(db, commitment, now),
  work: (tx, { actor, input, now }) => {
    refuseUnplannable(input, aroundOf(tx, input.commitment, input.measure, now));
    const row = newRow(input, 'planned', nextPosition(tx, input.commitment), responsibleBy(tx, actor));
    tx.insert(activity).values(row).run();
    answerPicture(tx, row.id, pictureOf(tx, actor, input.picture));
    return { result: { activity: row.id }, happened: { what: 'activity.planned', subject: row.id, before: null, after: row } };
  },
});

function answerPicture(tx: Writer, activityId: string, situationPictureId: string | null): void {
  if (situationPictureId !== null) tx.insert(activitySituationPicture).values({ id: newId(), activityId, position: 0, situationPictureId }).run();
}

function newRow(
  { commitment: commitmentId, measure: measureId, picture: _, ...said }: z.infer<typeof loggedActivity>,
  state: 'done' | 'planned',
  position: number,
  by: ReturnType<typeof responsibleBy>,
) {
  const id = newId();
  return { ...said, id, key: id, commitmentId, measureId, position, state, by };
}
