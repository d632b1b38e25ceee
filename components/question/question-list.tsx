import { Flag } from '#components/ui/flag.tsx';
import { Section } from '#components/ui/section.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { daysWaited, type Question, waitsFor } from '#domain/question.ts';
import type { Outside } from '#domain/question-outside.ts';
import type { Words } from '#words/words.ts';
import styles from './question.module.css';
import { askedWords, waitsWords } from './question-words.ts';

export type Listed = { question: Question; about: string; outside: ReadonlyMap<string, Outside> };

/** Questions for those who work with them: the unanswered with their age, then the answered, and whether anyone outside can read them. */
export function QuestionList({ words, listed, today }: { words: Words; listed: readonly Listed[]; today: string }) {
  const { t } = words;
  const [unanswered, answered] = [
    listed.filter(({ question }) => waitsFor(question).length > 0),
    listed.filter(({ question }) => waitsFor(question).length === 0),
  ];
  return (
    <>
      {[
        { key: 'unanswered', some: unanswered },
        { key: 'answered', some: answered },
      ].map(
        ({ key, some }) =>
          some.length > 0 && (
            <Section key={key} title={t(`question.list.${key}`)}>
              <ul className={`list ${styles.questions}`}>
                {some.map((one) => (
                  <QuestionItem key={one.question.id} words={words} listed={one} today={today} />
                ))}
              </ul>
            </Section>
          ),
      )}
    </>
  );
}

function QuestionItem({ words, listed: { question, about, outside }, today }: { words: Words; listed: Listed; today: string }) {
  const { t } = words;
  const who = waitsFor(question);
  const isWritten = question.answers.some(({ releasedOn }) => releasedOn === null) && who.length > 0;
  const given = question.answers.some(({ releasedOn }) => releasedOn !== null);
  return (
    <li>
      <p className={styles.text}>
        <a href={workPaths.question(question.id)} lang={words.locale === 'sv' ? undefined : 'sv'}>
          {shortened(question.text)}
        </a>
      </p>
      <p className={styles.who}>{about}</p>
      <p className={styles.who}>{askedWords(words, question)}</p>
      {who.length > 0 && (
        <p className={styles.waits}>
          <Flag>{waitsWords(words, { days: daysWaited(question, today), who: who.map(({ name }) => name), isPart: given })}</Flag>
        </p>
      )}
      <p className={styles.who}>
        {t(`question.list.state.${outside.get(question.id) ?? 'within'}`)}
        {isWritten && ` ${t('question.list.state.written')}`}
      </p>
    </li>
  );
}

function shortened(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length > 140 ? `${line.slice(0, 140).trimEnd()} …` : line;
}
