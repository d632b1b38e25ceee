import { and, eq, max } from 'drizzle-orm';
import * as z from 'zod';
import { day, stockholmDay } from '#domain/calendar.ts';
import { topics } from '#domain/dialogue.ts';
import { givenLast, givenNumberOrNull, givenOrNull, rowId } from '#domain/given.ts';
import { Refusal } from '#domain/refusal.ts';
import { text } from '#domain/text.ts';
import { block, weekday } from '#domain/time-block.ts';
import type { Writer } from '../connect.ts';
import { dialogueSubject } from '../dialogue-subject.ts';
import { newId } from '../id.ts';
import { conversation } from '../schema/dialogue.ts';
import { verb } from '../verb.ts';

/** What the device calls a tap: random, so that the tap is the same one however often and in whatever order it arrives. */
const mark = z.string().regex(/^[0-9a-z]{16,40}$/, { error: 'isn’t an id' });

export const countedConversation = z.strictObject({
  dialogue: rowId,
  mark,
  /** Null: the day that it arrives, where the device can't say the day of the tap. */
  on: givenOrNull(day),
  place: givenLast(givenOrNull(text(300))),
  topic: givenOrNull(z.enum(topics)),
  area: givenOrNull(text(300)),
  weekday: givenNumberOrNull(weekday),
  block: givenNumberOrNull(block),
});
export const takenBackConversation = z.strictObject({ dialogue: rowId, mark });

/** One conversation, counted while it is held. A tap that has been undone already stays undone, whichever of the two comes first. */
export const countConversation = verb('conversation.count', countedConversation, {
  subject: (db, { dialogue: id }, now) => dialogueSubject(db, id, now),
  work: (tx, { input: { dialogue: dialogueId, mark: key, on: given, ...said }, now }) => {
    const on = given ?? stockholmDay(now);
    if (on > stockholmDay(now)) throw new Refusal('unfit', 'notHeldYet', { field: 'on' });
    const known = tapOf(tx, dialogueId, key);
    if (known) return { result: { conversation: known.id }, happened: null };
    const row = { id: newId(), key, dialogueId, position: nextIn(tx, dialogueId), on, ...said };
    tx.insert(conversation).values(row).run();
    return { result: { conversation: row.id }, happened: { what: 'conversation.counted', subject: dialogueId, before: null, after: row } };
  },
});

/** Undoes a tap. One that hasn't arrived yet won't count when it does. */
export const takeBackConversation = verb('conversation.takeBack', takenBackConversation, {
  subject: (db, { dialogue: id }, now) => dialogueSubject(db, id, now),
  work: (tx, { input: { dialogue: dialogueId, mark: key }, now }) => {
    const known = tapOf(tx, dialogueId, key);
    if (known?.takenBack) return { result: { conversation: known.id }, happened: null };
    const id = known?.id ?? newId();
    if (known)
      tx.update(conversation)
        .set({ takenBack: true, version: known.version + 1 })
        .where(eq(conversation.id, id))
        .run();
    else
      tx.insert(conversation)
        .values({ id, key, dialogueId, position: nextIn(tx, dialogueId), on: stockholmDay(now), takenBack: true })
        .run();
    return { result: { conversation: id }, happened: { what: 'conversation.takenBack', subject: dialogueId, before: known ?? null, after: null } };
  },
});

function tapOf(tx: Writer, dialogueId: string, key: string) {
  return tx
    .select()
    .from(conversation)
    .where(and(eq(conversation.dialogueId, dialogueId), eq(conversation.key, key)))
    .get();
}

function nextIn(tx: Writer, dialogueId: string): number {
  const last = tx
    .select({ at: max(conversation.position) })
    .from(conversation)
    .where(eq(conversation.dialogueId, dialogueId))
    .get()?.at;
  return (last ?? -1) + 1;
}
