import * as z from 'zod';
import { givenOrNull, rowId } from '#domain/given.ts';
import { unreleasedBy } from '#domain/question.ts';
import { Refusal } from '#domain/refusal.ts';
import { text } from '#domain/text.ts';
import { newId } from '../id.ts';
import { getQuestion } from '../queries/questions.ts';
import { questionSubject } from '../question-subject.ts';
import { answer } from '../schema/report.ts';
import { verb } from '../verb.ts';

/** `seen`: the own organisation's latest answer when the page was opened, as long as nobody outside has read it; none: empty. */
export const answeredQuestion = z.strictObject({ question: rowId, seen: givenOrNull(rowId), text: text(3000) });

/**
 * An organisation answers for its part. Until a publisher lets it out a new answer stands in place of the one before, which is kept; of what is out nothing
 * is taken back, a further answer comes after it.
 */
export const answerQuestion = verb('question.answer', answeredQuestion, {
  subject: (db, input, now) => questionSubject(db, input.question, now),
  work: (tx, { actor, input, now }) => {
    const found = getQuestion(tx, input.question);
    if (!found) throw new Refusal('unknown', 'unknown');
    const before = unreleasedBy(found, actor.organisation ?? '');
    if ((before?.id ?? null) !== input.seen) throw new Refusal('conflict', 'changedMeanwhile', { current: before && { text: before.text } });
    if (before?.text === input.text) throw new Refusal('unfit', 'nothingChanged', { field: 'text' });
    const row = { id: newId(), organisationId: actor.organisation ?? '', answeredById: actor.membership ?? '', text: input.text };
    tx.insert(answer)
      .values({ ...row, questionId: found.id, answeredAt: now.toISOString() })
      .run();
    const happened = { what: 'question.answered', subject: found.id, before: before && { text: before.text }, after: { text: row.text } };
    return { result: { question: found.id, answer: row.id }, happened };
  },
});
