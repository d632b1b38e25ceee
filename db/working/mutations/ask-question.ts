import * as z from 'zod';
import { givenOrNull, rowId } from '#domain/given.ts';
import { askingBodies } from '#domain/question.ts';
import { Refusal } from '#domain/refusal.ts';
import { text } from '#domain/text.ts';
import { newId } from '../id.ts';
import { askedAbout, askSubject } from '../question-subject.ts';
import { question } from '../schema/report.ts';
import { verb } from '../verb.ts';

export const askedQuestion = z.strictObject({
  about: rowId,
  body: z.enum(askingBodies),
  text: text(1500),
  caseNumber: givenOrNull(text(60)),
});

/**
 * A member of the council or the executive asks about a commitment or a whole pledge. What is asked stays as it was written; nobody outside reads it before
 * a publisher lets it out. A formal interpellation stays in the diary system: `caseNumber` says where.
 */
export const askQuestion = verb('question.ask', askedQuestion, {
  subject: (db, { about }, now) => askSubject(db, about, now),
  work: (tx, { actor, input: { about, ...given }, now }) => {
    const asked = askedAbout(tx, about);
    if (!asked) throw new Refusal('unknown', 'unknown');
    const id = newId();
    const row = { id, pledgeId: asked.pledge, commitmentId: asked.commitment, askedById: actor.membership ?? '', askedAt: now.toISOString(), ...given };
    tx.insert(question).values(row).run();
    return { result: { question: id }, happened: { what: 'question.asked', subject: id, before: null, after: { ...given, commitment: asked.commitment } } };
  },
});
