import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { givenOrNull, rowId } from '#domain/given.ts';
import { unreleasedBy } from '#domain/question.ts';
import { Refusal } from '#domain/refusal.ts';
import { getQuestion } from '../queries/questions.ts';
import { questionSubject } from '../question-subject.ts';
import { answer, question } from '../schema/report.ts';
import { verb } from '../verb.ts';

/** `answer`: the own organisation's answer that the publisher has read and lets out with the question; empty when there is none. */
export const releasedQuestion = z.strictObject({ question: rowId, answer: givenOrNull(rowId) });

/**
 * A publisher lets a question out, with the own organisation's answer when there is one: both at once, and never a text that the publisher hasn't read. A
 * question without an answer then says publicly how long it has waited. Of what several answer for, each lets its own answer out.
 */
export const releaseQuestion = verb('question.release', releasedQuestion, {
  subject: (db, input, now) => questionSubject(db, input.question, now),
  work: (tx, { actor, input, now }) => {
    const found = getQuestion(tx, input.question);
    if (!found) throw new Refusal('unknown', 'unknown');
    const written = unreleasedBy(found, actor.organisation ?? '');
    if ((written?.id ?? null) !== input.answer) throw new Refusal('conflict', 'changedMeanwhile', { current: written && { text: written.text } });
    if (!written && found.releasedOn !== null) throw new Refusal('unfit', 'releasedAlready');
    const at = { releasedAt: now.toISOString() };
    if (found.releasedOn === null) tx.update(question).set(at).where(eq(question.id, found.id)).run();
    if (written) tx.update(answer).set(at).where(eq(answer.id, written.id)).run();
    const happened = { what: 'question.released', subject: found.id, before: null, after: { text: [found.text, ...(written ? [written.text] : [])] } };
    return { result: { question: found.id }, happened };
  },
});
