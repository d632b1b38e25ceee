import { textHeld } from './held-text.ts';
import type { PublicQuestion, Question } from './question.ts';

/** How a text of a question stands to those outside: not let out, read by anyone, waiting for a person to look at it, or not shown since it is taken down. */
export type Outside = 'within' | 'public' | 'held' | 'down';

/**
 * What anyone reads of a question and of each answer that is let out, by its id; null for one that isn't shown, since it or what it is about is taken down.
 * `shown` is the question as anyone may read it (null: nobody does), `gone` the ids of what is taken down.
 */
export function readOutside({ id, releasedOn, answers }: Question, shown: PublicQuestion | null, gone: ReadonlySet<string>): Map<string, string | null> {
  const given = answers.filter((one) => one.releasedOn !== null);
  const told = given.filter((one) => !gone.has(one.id)).map((one, nth) => [one.id, shown?.answers[nth]?.text ?? null] as const);
  return new Map([...(releasedOn === null ? [] : [[id, shown?.text ?? null] as const]), ...given.map((one) => [one.id, null] as const), ...told]);
}

/** How a question and each of its answers stand outside, by id; a question with a case number that is held is held. */
export function standings(question: Question, shown: PublicQuestion | null, gone: ReadonlySet<string>): Map<string, Outside> {
  const read = readOutside(question, shown, gone);
  return new Map(
    [question, ...question.answers].map(({ id }): [string, Outside] => {
      const text = read.get(id);
      if (text === undefined) return [id, 'within'];
      if (text === null) return [id, 'down'];
      return [id, text === textHeld || (id === question.id && shown?.caseNumber === textHeld) ? 'held' : 'public'];
    }),
  );
}
