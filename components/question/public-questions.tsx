import { DatasetLinks } from '#components/ui/dataset-links.tsx';
import { Flag } from '#components/ui/flag.tsx';
import { Section } from '#components/ui/section.tsx';
import type { PublicQuestion } from '#domain/question.ts';
import type { Words } from '#words/words.ts';
import styles from './question.module.css';
import { askedWords, shownText, waitsWords } from './question-words.ts';

type Asked = Omit<PublicQuestion, 'commitment'>;

/** What the council and the executive have asked, and the answers; nothing when nothing is let out. The unanswered come first, the longest wait on top. */
export function PublicQuestions<Of extends Asked>({
  words,
  questions,
  aboutOf,
  data,
}: {
  words: Words;
  questions: readonly Of[];
  /** What a question is about, where the page doesn't say so already. */
  aboutOf?: (question: Of) => React.ReactNode;
  /** The address of the files, without ending. */
  data: string;
}) {
  const { t } = words;
  if (questions.length === 0) return null;
  const inOrder = [...questions].sort((a, b) => (b.waitingDays ?? -1) - (a.waitingDays ?? -1) || b.on.localeCompare(a.on));
  return (
    <Section id="fragor" title={t('question.public.title')}>
      <p className="small quiet-text measure">{t('question.public.lead')}</p>
      <ol className={`list ${styles.questions}`}>
        {inOrder.map((question) => (
          <li key={question.id}>
            <QuestionAndAnswers words={words} question={question} about={aboutOf?.(question)} />
          </li>
        ))}
      </ol>
      <p className={`small ${styles.files}`}>{t('question.public.fetch')}</p>
      <DatasetLinks data={data} />
    </Section>
  );
}

function QuestionAndAnswers({ words, question, about }: { words: Words; question: Asked; about: React.ReactNode }) {
  const { t, date } = words;
  const { answers, waitsFor, waitingDays } = question;
  const lang = words.locale === 'sv' ? undefined : 'sv';
  return (
    <>
      <p className={styles.text} lang={lang}>
        {shownText(words, question.text)}
      </p>
      <p className={styles.who}>
        {askedWords(words, question)}
        {about && <> · {about}</>}
      </p>
      {answers.map(({ by, role, on, text }) => (
        <div key={`${by} ${on} ${text}`} className={styles.answer}>
          <p>{t('question.answerFrom', { by, role, on: date(on) })}</p>
          <p className={styles.words} lang={lang}>
            {shownText(words, text)}
          </p>
        </div>
      ))}
      {waitingDays !== null && (
        <p className={styles.waits}>
          <Flag>{waitsWords(words, { days: waitingDays, who: waitsFor, isPart: answers.length > 0 })}</Flag>
        </p>
      )}
      {waitingDays === null && answers.length === 0 && <p className={styles.waits}>{t('question.answerGone')}</p>}
    </>
  );
}
