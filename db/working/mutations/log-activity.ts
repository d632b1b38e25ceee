import * as z from 'zod';
import { rowId } from '#domain/given.ts';
import { refuseUndoable, refuseUnplannable } from '#domain/logged.ts';
import { newId } from '../id.ts';
import { activity } from '../schema/activity.ts';
import { commitmentSubject } from '../subject.ts';
import { verb } from '../verb.ts';
import { aroundOf, nextPosition, responsibleBy, saidOfActivity } from './activity-rows.ts';

/** What somebody says that they have done. */
export const loggedActivity = z.strictObject({ commitment: rowId, ...saidOfActivity });

/** One thing done, as a row of its own. It counts from now on, and reaches the public as its class says. */
export const logActivity = verb('activity.log', loggedActivity, {
  subject: (db, { commitment }, now) => commitmentSubject(db, commitment, now),
  work: (tx, { actor, input, now }) => {
    refuseUndoable(input, aroundOf(tx, input.commitment, input.measure, now));
    const row = newRow(input, 'done', nextPosition(tx, input.commitment), responsibleBy(tx, actor));
    tx.insert(activity).values(row).run();
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
    return { result: { activity: row.id }, happened: { what: 'activity.planned', subject: row.id, before: null, after: row } };
  },
});

function newRow(
  { commitment: commitmentId, measure: measureId, ...said }: z.infer<typeof loggedActivity>,
  state: 'done' | 'planned',
  position: number,
  by: ReturnType<typeof responsibleBy>,
) {
  const id = newId();
  return { ...said, id, key: id, commitmentId, measureId, position, state, by };
}
