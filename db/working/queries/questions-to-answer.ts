import type { Who } from '#domain/actor.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { isPermitted } from '#domain/permission.ts';
import { daysWaited, dutyOf } from '#domain/question.ts';
import type { Todo } from '#domain/todo.ts';
import type { WorkingReader } from '../connect.ts';
import type { PledgeHead } from './own-pledges.ts';
import { listQuestionsFor } from './questions.ts';

/** The questions that wait for somebody: to be answered by an organisation that they coordinate or publish for, or for their yes to what it has written. */
export function questionsToAnswer(db: WorkingReader, who: Who, heads: readonly PledgeHead[], now: Date): Todo[] {
  const today = stockholmDay(now);
  const mayIn = (action: 'question.answer' | 'question.release') =>
    who.memberships.filter(({ role }) => isPermitted(action, role, 'own')).map(({ organisation }) => organisation.id);
  const [answers, releases] = [mayIn('question.answer'), mayIn('question.release')];
  return heads.flatMap(({ id }) =>
    listQuestionsFor(db, who, id).flatMap((question): Todo[] => {
      const todo = (kind: Todo['kind']): Todo[] => [
        { kind, pledge: question.pledge, commitment: question.commitment, subject: question.id, since: question.on, count: daysWaited(question, today) },
      ];
      if (releases.some((one) => dutyOf(question, one) === 'release')) return todo('releaseAnswer');
      return answers.some((one) => dutyOf(question, one) === 'answer') ? todo('answer') : [];
    }),
  );
}
