import { askedWords, waitsWords } from '#components/question/question-words.ts';
import type { ReportContent } from '#domain/report-content.ts';
import type { Words } from '#words/words.ts';
import type { pledgeWhole } from '../pledge-whole.ts';
import { shown } from './shown.ts';

/** What the council and the executive have asked, and the answers that are out, in the order it was asked. */
export function questionsIn(sv: Words, { questions, commitments }: ReturnType<typeof pledgeWhole>): ReportContent['questions'] {
  const { t, date } = sv;
  return questions.map((question) => {
    const { id, commitment, text, answers, waitingDays: days, waitsFor: who } = question;
    const about = commitments.find((one) => one.id === commitment);
    const waits = days === null ? null : waitsWords(sv, { days, who, isPart: answers.length > 0 });
    return {
      id,
      about: about ? t('question.about', { what: `”${shown(sv, about.title)}”` }) : t('question.aboutWhole'),
      asker: askedWords(sv, question),
      on: question.on,
      text: shown(sv, text),
      answers: answers.map(({ by, role, on, text: answer }) => ({ from: t('question.answerFrom', { by, role, on: date(on) }), text: shown(sv, answer) })),
      waits: waits ?? (answers.length === 0 ? t('question.answerGone') : null),
    };
  });
}
