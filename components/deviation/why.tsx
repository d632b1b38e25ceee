import { Reason } from '#components/commitment/reason.tsx';
import { statusWord } from '#components/commitment/standing.tsx';
import { StatusTag } from '#components/ui/status-tag.tsx';
import type { Said } from '#domain/deviation.ts';
import type { Words } from '#words/words.ts';
import styles from './deviation.module.css';

/** What each party says of it and why; where there are two, each with its own word, and who has said nothing is named too. */
export function Why({ words, said }: { words: Words; said: readonly Said[] }) {
  const { t, date } = words;
  if (said.every(({ status }) => status === null) && said.length < 2) return <span className="quiet-text">{t('deviation.whyNone')}</span>;
  return said.map(({ by, status, cause, reason, on }) => (
    <p key={by}>
      {status === null ? (
        <span className="quiet-text">{t('deviation.silent', { by })}</span>
      ) : (
        <>
          {said.length > 1 && (
            <span className={styles.party}>
              {t('deviation.status', { by })} <StatusTag status={status} word={statusWord(words, status)} small />
            </span>
          )}
          {cause && <b>{t(`status.cause.${cause}`)}.</b>} <Reason words={words} reason={reason} />{' '}
          <span className={styles.who}>{said.length > 1 ? on && date(on) : t('deviation.saidBy', { by, on: on ? date(on) : '' })}</span>
        </>
      )}
    </p>
  ));
}
