import { and, eq, max } from 'drizzle-orm';
import * as z from 'zod';
import { day, stockholmDay } from '#domain/calendar.ts';
import { dialogue as dialogueSchema } from '#domain/dialogue.ts';
import { givenLast, givenNumberOrNull, givenOrNull, rowId } from '#domain/given.ts';
import { Refusal } from '#domain/refusal.ts';
import { text } from '#domain/text.ts';
import type { Writer } from '../connect.ts';
import { dialogueSubject } from '../dialogue-subject.ts';
import { newId } from '../id.ts';
import { dialogue, dialogueEvent } from '../schema/dialogue.ts';
import { pledgeSubject } from '../subject.ts';
import { verb } from '../verb.ts';

const counted = givenNumberOrNull(z.int().nonnegative().max(100_000));

/** One time that people were heard: in a round that there is (`dialogue`), or the first of a new one, which then has a name, an audience and a method. */
export const loggedDialogue = z.strictObject({
  pledge: rowId,
  dialogue: givenOrNull(rowId),
  label: givenOrNull(text(300)),
  audience: givenOrNull(dialogueSchema.shape.audience),
  method: givenOrNull(dialogueSchema.shape.method.unwrap().unwrap()),
  on: givenLast(day),
  place: givenLast(givenOrNull(text(300))),
  conversations: counted,
  respondents: counted,
});
type Said = z.infer<typeof loggedDialogue>;

/** Conversations and respondents are different counts: at least one of them is known, and they are never added. */
export const logDialogue = verb('dialogue.log', loggedDialogue, {
  subject: (db, { pledge, dialogue: round }, now) => (round !== null && dialogueSubject(db, round, now)) || pledgeSubject(db, pledge, now),
  work: (tx, { input, now }) => {
    const { on, place, conversations, respondents } = input;
    if (on > stockholmDay(now)) throw new Refusal('unfit', 'notHeldYet', { field: 'on' });
    if (input.dialogue !== null && input.label !== null) throw new Refusal('unfit', 'roundTwice', { field: 'label' });
    if (conversations === null && respondents === null) throw new Refusal('unfit', 'nobodyCounted', { field: 'conversations' });
    const round = input.dialogue === null ? newRound(tx, input) : existingRound(tx, input.pledge, input.dialogue);
    const id = newId();
    const row = { id, key: id, dialogueId: round.id, position: nextIn(tx, round.id), on, place, conversations, respondents };
    tx.insert(dialogueEvent).values(row).run();
    return { result: { dialogue: round.id }, happened: { what: 'dialogue.logged', subject: round.id, before: null, after: { ...row, round } } };
  },
});

function newRound(tx: Writer, { pledge: pledgeId, label, audience, method }: Said) {
  if (label === null) throw new Refusal('unfit', 'roundWithoutName', { field: 'label' });
  if (audience === null) throw new Refusal('unfit', 'roundWithoutAudience', { field: 'audience' });
  const id = newId();
  const last = tx
    .select({ at: max(dialogue.position) })
    .from(dialogue)
    .where(eq(dialogue.pledgeId, pledgeId))
    .get()?.at;
  tx.insert(dialogue)
    .values({ id, key: id, pledgeId, position: (last ?? -1) + 1, label, audience, method })
    .run();
  return { id, label, audience, method };
}

function existingRound(tx: Writer, pledgeId: string, id: string) {
  const { label, audience, method, feedbackOn } = dialogue;
  const found = tx
    .select({ id: dialogue.id, label, audience, method, feedbackOn })
    .from(dialogue)
    .where(and(eq(dialogue.id, id), eq(dialogue.pledgeId, pledgeId)))
    .get();
  if (!found) throw new Refusal('unfit', 'notItsRound', { field: 'dialogue' });
  return found;
}

function nextIn(tx: Writer, dialogueId: string): number {
  const last = tx
    .select({ at: max(dialogueEvent.position) })
    .from(dialogueEvent)
    .where(eq(dialogueEvent.dialogueId, dialogueId))
    .get()?.at;
  return (last ?? -1) + 1;
}
