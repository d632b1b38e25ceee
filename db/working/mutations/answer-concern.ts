import { and, eq, inArray, max } from 'drizzle-orm';
import * as z from 'zod';
import { concern as concernSchema } from '#domain/dialogue.ts';
import { givenList, givenOrNull, rowId, seenVersion } from '#domain/given.ts';
import { Refusal } from '#domain/refusal.ts';
import { text } from '#domain/text.ts';
import type { Writer } from '../connect.ts';
import { concernSubject } from '../dialogue-subject.ts';
import { newId } from '../id.ts';
import { commitment, commitmentConcern, focusArea } from '../schema/commitment.ts';
import { concern } from '../schema/dialogue.ts';
import { refuseStale, verb } from '../verb.ts';
import { concernRow } from './note-concern.ts';

export const answeredConcern = z.strictObject({
  concern: rowId,
  version: seenVersion,
  state: concernSchema.shape.state.unwrap(),
  commitments: givenList(rowId),
  passedTo: givenOrNull(text(200)),
  reason: givenOrNull(text()),
});
type Answer = z.infer<typeof answeredConcern>;

/**
 * What became of what people said: put first, answered by commitments, passed on to somebody, or not acted on. Whoever said it can read why not, so
 * that needs a reason; and to whom it went.
 */
export const answerConcern = verb('concern.answer', answeredConcern, {
  subject: (db, { concern: id }, now) => concernSubject(db, id, now),
  work: (tx, { input }) => {
    const row = concernRow(tx, input.concern);
    const linked = linkedTo(tx, row.id);
    refuseStale(row, input.version, { state: row.state, reason: row.reason, passedTo: row.passedTo, commitments: linked.map(({ title }) => title) });
    const given = fitting(input);
    const wanted = commitmentsOf(tx, row.pledgeId, given.commitments);
    const { state, reason, passedTo } = given;
    tx.update(concern)
      .set({ state, reason, passedTo, version: row.version + 1 })
      .where(eq(concern.id, row.id))
      .run();
    relink(tx, row.id, linked, wanted);
    const before = { state: row.state, reason: row.reason, passedTo: row.passedTo, commitments: linked.map(({ title }) => title) };
    const after = { state, reason, passedTo, commitments: wanted.map(({ title }) => title) };
    return { result: { concern: row.id }, happened: { what: 'concern.answered', subject: row.id, before, after } };
  },
});

type Linked = { id: string; title: string };

/** What goes with each answer, and nothing of what doesn't. */
function fitting(answer: Answer): Answer {
  const { state, commitments, passedTo, reason } = answer;
  if (state === 'inCommitment' && commitments.length === 0) throw new Refusal('unfit', 'noCommitmentChosen', { field: 'commitments' });
  if (state === 'passedOn' && passedTo === null) throw new Refusal('unfit', 'toWhomMissing', { field: 'passedTo' });
  if (state === 'notActedOn' && reason === null) throw new Refusal('unfit', 'whyNotMissing', { field: 'reason' });
  return {
    ...answer,
    commitments: state === 'inCommitment' ? commitments : [],
    passedTo: state === 'passedOn' ? passedTo : null,
    reason: state === 'passedOn' || state === 'notActedOn' ? reason : null,
  };
}

function linkedTo(tx: Writer, id: string): Linked[] {
  return tx
    .select({ id: commitment.id, title: commitment.title })
    .from(commitmentConcern)
    .innerJoin(commitment, eq(commitment.id, commitmentConcern.commitmentId))
    .where(eq(commitmentConcern.concernId, id))
    .orderBy(commitment.position)
    .all();
}

function commitmentsOf(tx: Writer, pledgeId: string, ids: string[]): Linked[] {
  const found = tx
    .select({ id: commitment.id, title: commitment.title })
    .from(commitment)
    .innerJoin(focusArea, eq(focusArea.id, commitment.focusAreaId))
    .where(and(eq(focusArea.pledgeId, pledgeId), inArray(commitment.id, ids)))
    .orderBy(focusArea.position, commitment.position)
    .all();
  if (found.length !== new Set(ids).size) throw new Refusal('unfit', 'notItsCommitment', { field: 'commitments' });
  return found;
}

function relink(tx: Writer, concernId: string, before: Linked[], after: Linked[]): void {
  const has = (all: Linked[], one: Linked) => all.some(({ id }) => id === one.id);
  for (const { id } of before.filter((one) => !has(after, one)))
    tx.delete(commitmentConcern)
      .where(and(eq(commitmentConcern.concernId, concernId), eq(commitmentConcern.commitmentId, id)))
      .run();
  for (const { id } of after.filter((one) => !has(before, one))) {
    const last = tx
      .select({ at: max(commitmentConcern.position) })
      .from(commitmentConcern)
      .where(eq(commitmentConcern.commitmentId, id))
      .get()?.at;
    tx.insert(commitmentConcern)
      .values({ id: newId(), commitmentId: id, position: (last ?? -1) + 1, concernId })
      .run();
  }
}
