import { Flag } from '#components/ui/flag.tsx';
import { Section } from '#components/ui/section.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { daysWaited, type Question, waitsFor } from '#domain/question.ts';
import type { Outside } from '#domain/question-outside.ts';
import type { Words } from '#words/words.ts';
import styles from './question.module.css';
import { askedWords, waitsWords } from './question-words.ts';

/** A question and what is answered, as those see it who work with it: which of it anyone can read, and how long it has waited. */
export function WorkQuestionText({
  words,
  question,
  outside,
  today,
  publicHref,
  mayTakeDown,
}: {
  words: Words;
  question: Question;
  /** How it and its answers stand to those outside, by id. */
  outside: ReadonlyMap<string, Outside>;
  today: string;
  publicHref: string | null;
  mayTakeDown: boolean;
}) {
  const { t, date, locale } = words;
  const lang = locale === 'sv' ? undefined : 'sv';
  const missing = waitsFor(question);
  const state = outside.get(question.id) ?? 'within';
  const isPart = question.answers.some(({ releasedOn }) => releasedOn !== null);
  const isSeen = publicHref !== null && (state === 'public' || state === 'held');
  return (
    <>
      <p className={styles.text} lang={lang}>
        {question.text}
      </p>
      <p className={styles.who}>{askedWords(words, question)}</p>
      {missing.length > 0 && (
        <p className={styles.waits}>
          <Flag>{waitsWords(words, { days: daysWaited(question, today), who: missing.map(({ name }) => name), isPart })}</Flag>
        </p>
      )}
      <p className={`measure ${styles.waits}`}>{t(`question.page.state.${state}`, { on: question.releasedOn ? date(question.releasedOn) : '' })}</p>
      {state !== 'within' && (isSeen || mayTakeDown) && (
        <p className="links">
          {isSeen && <a href={publicHref}>{t('question.page.seePublic')}</a>}
          {mayTakeDown && <a href={workPaths.published}>{t('revision.published.title')}</a>}
        </p>
      )}
      <Section title={t('question.page.answers')}>
        {question.answers.length === 0 && <p>{t('question.page.answersNone')}</p>}
        {standing(question).map((answer) => (
          <div key={answer.id} className={styles.answer}>
            <p>{t('question.answerFrom', { by: answer.by.name, role: answer.role, on: date(answer.on) })}</p>
            <p className={styles.words} lang={lang}>
              {answer.text}
            </p>
            <p className={styles.who}>
              {t(`question.page.answerState.${outside.get(answer.id) ?? 'within'}`, { on: answer.releasedOn ? date(answer.releasedOn) : '' })}
            </p>
          </div>
        ))}
      </Section>
    </>
  );
}

/** That a text which could point at somebody waits for a person's decision, also when it is let out. */
export function HeldNote({ words: { t } }: { words: Words }) {
  return (
    <p className="measure small">
      {t('question.page.held')} <a href={workPaths.review}>{t('question.page.review')}</a>
    </p>
  );
}

/** What is out, and of each organisation the latest that isn't: what it wrote before that is in the history. */
function standing({ answers }: Question) {
  return answers.filter((one) => one.releasedOn !== null || one === answers.findLast(({ by }) => by.id === one.by.id));
}
