import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { type Day, day, stockholmDay } from '#domain/calendar.ts';
import { givenOrNull, rowId, seenVersion } from '#domain/given.ts';
import { Refusal } from '#domain/refusal.ts';
import { text } from '#domain/text.ts';
import { dialogueSubject } from '../dialogue-subject.ts';
import { dialogue } from '../schema/dialogue.ts';
import { refuseStale, verb } from '../verb.ts';
import { roundRow } from './open-dialogue.ts';

export const compiledDialogue = z.strictObject({ dialogue: rowId, version: seenVersion, on: day });
export const toldBack = z.strictObject({ dialogue: rowId, version: seenVersion, on: day, how: text(500), to: givenOrNull(text(300)) });

/** What was said in a round has been put together: from that day anyone may read it. */
export const compileDialogue = verb('dialogue.compile', compiledDialogue, {
  subject: (db, { dialogue: id }, now) => dialogueSubject(db, id, now),
  work: (tx, { input: { dialogue: id, version, on }, now }) => {
    const row = roundRow(tx, id);
    refuseStale(row, version, { on: row.compiled });
    refuseAhead(on, now);
    tx.update(dialogue)
      .set({ compiled: on, version: row.version + 1 })
      .where(eq(dialogue.id, id))
      .run();
    return { result: { dialogue: id }, happened: { what: 'dialogue.compiled', subject: id, before: { on: row.compiled }, after: { on } } };
  },
});

/** Those who took part have been told what became of it: when, how and who of them. Told once more, the history keeps what was said before. */
export const tellBack = verb('feedback.tell', toldBack, {
  subject: (db, { dialogue: id }, now) => dialogueSubject(db, id, now),
  work: (tx, { input: { dialogue: id, version, on, how, to }, now }) => {
    const row = roundRow(tx, id);
    const before = row.feedbackOn === null ? null : { on: row.feedbackOn, toldHow: row.feedbackHow, toldTo: row.feedbackTo };
    refuseStale(row, version, before);
    refuseAhead(on, now);
    tx.update(dialogue)
      .set({ feedbackOn: on, feedbackHow: how, feedbackTo: to, version: row.version + 1 })
      .where(eq(dialogue.id, id))
      .run();
    return { result: { dialogue: id }, happened: { what: 'feedback.told', subject: id, before, after: { on, toldHow: how, toldTo: to } } };
  },
});

function refuseAhead(on: Day, now: Date): void {
  if (on > stockholmDay(now)) throw new Refusal('unfit', 'notHeldYet', { field: 'on' });
}
