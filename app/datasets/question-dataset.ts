import { shownText } from '#components/question/question-words.ts';
import { reading } from '#db/public/connect.ts';
import { listCommitments } from '#db/public/queries/commitments.ts';
import type { Municipality } from '#db/public/queries/municipalities.ts';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import { listQuestions } from '#db/public/queries/questions.ts';
import type { Words } from '#words/words.ts';
import type { Dataset, Value } from './dataset.ts';

/** What the council and the executive have asked, a row an answer and one for a question without any. `waits_for` says whose answer is missing. */
export function pledgeQuestions(words: Words, municipality: Municipality, pledge: PublishedPledge): Dataset {
  const { questions, slugs } = reading((store) => ({
    questions: listQuestions(store, pledge.id),
    slugs: new Map(listCommitments(store, pledge.id).map(({ id, slug }) => [id, slug])),
  }));
  return {
    title: `${municipality.name}: ${words.t('question.public.title')}`,
    invented: municipality.example,
    columns: [
      'id',
      'commitment',
      'asked_by',
      'municipality',
      'asked',
      'question',
      'case_number',
      'answered_by',
      'answered_by_role',
      'answered',
      'answer',
      'waits_for',
      'days_unanswered',
    ],
    rows: questions.flatMap(({ id, commitment, body, municipality: from, on, text, caseNumber, answers, waitsFor, waitingDays }) => {
      const asked: Value[] = [id, commitment && (slugs.get(commitment) ?? null), body, from, on, shownText(words, text), caseNumber];
      const waits: Value[] = [waitsFor.join('; ') || null, waitingDays];
      if (answers.length === 0) return [[...asked, null, null, null, null, ...waits]];
      return answers.map((answer) => [...asked, answer.by, answer.role, answer.on, shownText(words, answer.text), ...waits]);
    }),
  };
}
