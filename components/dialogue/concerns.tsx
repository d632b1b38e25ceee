import { titleIn } from '#components/commitment/commitment-row.tsx';
import { statusWord } from '#components/commitment/standing.tsx';
import { quantityWords } from '#components/commitment/target.ts';
import { Flag } from '#components/ui/flag.tsx';
import { StatusTag } from '#components/ui/status-tag.tsx';
import type { Status } from '#domain/assessment.ts';
import type { Concern } from '#domain/dialogue.ts';
import type { Words } from '#words/words.ts';
import styles from './concerns.module.css';

type Became = { id: string; slug: string; title: string; titleEn: string | null; status: Status; nr: number; concerns: string[] };
type ConcernsProps = { words: Words; concerns: (Concern & { id: string })[]; commitments: Became[]; hrefOf: (slug: string) => string };

/** What people said, and what became of it: commitments, a reason why not, or the words that nobody says. */
export function Concerns({ words, concerns, commitments, hrefOf }: ConcernsProps) {
  const { t } = words;
  return (
    <ul className={styles.flow}>
      {concerns.map((concern) => (
        <li key={concern.id}>
          <Said words={words} concern={concern} />
          <div className={styles.became}>
            <p className="label quiet-text">{t('dialogue.became')}</p>
            <BecameOf words={words} concern={concern} commitments={commitments.filter(({ concerns: keys }) => keys.includes(concern.key))} hrefOf={hrefOf} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Said({ words, concern }: { words: Words; concern: Concern }) {
  const { t, locale } = words;
  const { share, shareComparator, mentions, place, time, compare, note } = concern;
  const swedish = locale === 'sv' ? undefined : 'sv';
  const facts = [
    share !== null && t('dialogue.share', { quantity: quantityWords(words, share, shareComparator ?? 'exactly') }),
    compare &&
      (compare.share === null
        ? t('dialogue.compareNone', { label: compare.label })
        : t('dialogue.compare', { label: compare.label, quantity: quantityWords(words, compare.share, compare.comparator ?? 'exactly') })),
    mentions !== null && t('dialogue.mentions', { n: mentions }),
  ].filter(Boolean);
  return (
    <div>
      <h3 lang={swedish}>{concern.text}</h3>
      {facts.length > 0 && <p className="small">{facts.join('. ')}.</p>}
      {place && (
        <p className="small quiet-text" lang={swedish}>
          {t('dialogue.concernPlace', { place })}
        </p>
      )}
      {time && (
        <p className="small quiet-text" lang={swedish}>
          {t('dialogue.concernTime', { time })}
        </p>
      )}
      {note && (
        <p className="small quiet-text" lang={swedish}>
          {note}
        </p>
      )}
    </div>
  );
}

const stateWords = {
  noted: 'stateNoted',
  prioritised: 'statePrioritised',
  inCommitment: 'stateInCommitment',
  passedOn: 'statePassedOn',
  notActedOn: 'stateNotActedOn',
} as const;

function BecameOf({ words, concern, commitments, hrefOf }: { words: Words; concern: Concern; commitments: Became[]; hrefOf: ConcernsProps['hrefOf'] }) {
  const { t, locale } = words;
  if (commitments.length > 0) {
    return (
      <ul>
        {commitments.map((commitment) => {
          const title = titleIn(words, commitment);
          return (
            <li key={commitment.id}>
              {commitment.nr}{' '}
              <a href={hrefOf(commitment.slug)} lang={title.lang}>
                {title.text}
              </a>{' '}
              <StatusTag status={commitment.status} word={statusWord(words, commitment.status)} small />
            </li>
          );
        })}
      </ul>
    );
  }
  const needsReason = concern.state === 'passedOn' || concern.state === 'notActedOn';
  return (
    <p>
      {t(`dialogue.${stateWords[concern.state]}`)} {concern.reason && <span lang={locale === 'sv' ? undefined : 'sv'}>{concern.reason}</span>}
      {needsReason && !concern.reason && <Flag>{t('dialogue.reasonMissing')}</Flag>}
    </p>
  );
}
