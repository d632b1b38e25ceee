import { statusWord } from '#components/commitment/standing.tsx';
import type { Deviation, Since as How } from '#domain/deviation.ts';
import type { Words } from '#words/words.ts';
import styles from './deviation.module.css';

const drawn: Record<How, string> = {
  better: 'M10 17V4M4.5 9.5 10 4l5.5 5.5',
  worse: 'M10 3v13M4.5 10.5 10 16l5.5-5.5',
  unchanged: 'M3 7.5h14M3 12.5h14',
  new: 'M10 3.5v13M3.5 10h13',
  ended: 'M3 10h14',
};

/** Better, unchanged, worse or new since the last report, and from what word; without an earlier report the word for that. */
export function Since({ words, since, before, status }: { words: Words } & Pick<Deviation, 'since' | 'before' | 'status'>) {
  const { t } = words;
  if (since === null) return <span className="quiet-text">{t('deviation.sinceNone')}</span>;
  return (
    <>
      <span className={styles.since}>
        <svg viewBox="0 0 20 20" width="1em" height="1em" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" strokeWidth="2.4">
          <path d={drawn[since]} />
        </svg>{' '}
        {t(`deviation.sinceWord.${since}`)}
      </span>
      {before !== null && before !== status && (
        <span className={styles.from}>{t('deviation.sinceFrom', { status: statusWord(words, before).toLowerCase() })}</span>
      )}
    </>
  );
}
