import { and, eq, max } from 'drizzle-orm';
import * as z from 'zod';
import { topics } from '#domain/dialogue.ts';
import { givenList, givenNumberOrNull, givenOrNull, rowId, seenVersion } from '#domain/given.ts';
import { Refusal } from '#domain/refusal.ts';
import { text } from '#domain/text.ts';
import { inOrder, readTimeBlock, timeBlock } from '#domain/time-block.ts';
import type { Writer } from '../connect.ts';
import { inRoundSubject, movedConcernSubject } from '../dialogue-subject.ts';
import { newId } from '../id.ts';
import { concern, concernTime, dialogue } from '../schema/dialogue.ts';
import { refuseStale, verb } from '../verb.ts';

const said = {
  dialogue: givenOrNull(rowId),
  text: text(1000),
  topic: givenOrNull(z.enum(topics)),
  theme: givenOrNull(text(100)),
  mentions: givenNumberOrNull(z.int().nonnegative().max(100_000)),
  place: givenOrNull(text(300)),
  times: givenList(z.preprocess(readTimeBlock, timeBlock)).transform(inOrder),
};

export const notedConcern = z.strictObject({ pledge: rowId, ...said });
export const describedConcern = z.strictObject({ concern: rowId, version: seenVersion, ...said });
type Said = Omit<z.infer<typeof notedConcern>, 'pledge'>;

/** What people said, in other words than theirs: about what, where, when and how often. */
export const noteConcern = verb('concern.note', notedConcern, {
  subject: inRoundSubject,
  work: (tx, { input: { pledge, ...given } }) => {
    refuseForeignRound(tx, pledge, given);
    const id = newId();
    const last = tx
      .select({ at: max(concern.position) })
      .from(concern)
      .where(eq(concern.pledgeId, pledge))
      .get()?.at;
    tx.insert(concern)
      .values({ id, key: id, pledgeId: pledge, position: (last ?? -1) + 1, ...columnsOf(given), state: 'noted' })
      .run();
    keepTimes(tx, id, given);
    return { result: { concern: id }, happened: { what: 'concern.noted', subject: id, before: null, after: given } };
  },
});

/** The same, as it should have been written. */
export const describeConcern = verb('concern.describe', describedConcern, {
  subject: movedConcernSubject,
  work: (tx, { input: { concern: id, version, ...given } }) => {
    const row = concernRow(tx, id);
    const before = { text: row.text, topic: row.topic, theme: row.theme, mentions: row.mentions, place: row.place };
    refuseStale(row, version, before);
    refuseForeignRound(tx, row.pledgeId, given);
    tx.update(concern)
      .set({ ...columnsOf(given), version: row.version + 1 })
      .where(eq(concern.id, id))
      .run();
    tx.delete(concernTime).where(eq(concernTime.concernId, id)).run();
    keepTimes(tx, id, given);
    return { result: { concern: id }, happened: { what: 'concern.described', subject: id, before, after: given } };
  },
});

/** The row of a concern that is there. */
export function concernRow(tx: Writer, id: string): typeof concern.$inferSelect {
  const row = tx.select().from(concern).where(eq(concern.id, id)).get();
  if (!row) throw new Refusal('unknown', 'unknown');
  return row;
}

function columnsOf({ dialogue: dialogueId, text: words, topic, theme, mentions, place }: Said) {
  return { dialogueId, text: words, topic, theme, mentions, place };
}

function keepTimes(tx: Writer, id: string, { times }: Said): void {
  for (const [position, time] of times.entries())
    tx.insert(concernTime)
      .values({ id: newId(), concernId: id, position, ...time })
      .run();
}

function refuseForeignRound(tx: Writer, pledgeId: string, { dialogue: id }: Said): void {
  if (id === null) return;
  const found = tx
    .select({ id: dialogue.id })
    .from(dialogue)
    .where(and(eq(dialogue.id, id), eq(dialogue.pledgeId, pledgeId)))
    .get();
  if (!found) throw new Refusal('unfit', 'notItsRound', { field: 'dialogue' });
}
