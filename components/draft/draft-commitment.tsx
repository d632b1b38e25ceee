import type { ReactNode } from 'react';
import { byline } from '#components/commitment/by.ts';
import { targetWords } from '#components/commitment/target.ts';
import { timeBlockWords } from '#components/when/time-block-words.ts';
import type { PromisedCommitment } from '#domain/revision.ts';
import { hintsOf } from '#domain/testability.ts';
import type { Words } from '#words/words.ts';
import { hintText, type Period } from './commitment-fields.tsx';

type RowProps = {
  words: Words;
  commitment: PromisedCommitment;
  period: Period;
  /** The period of the pledge that it comes from, in words. */
  from: string | null;
  /** The earlier commitment that it is like, while nobody has said whether it goes on from that. */
  like: { title: string; from: string; href: string | null } | null;
  /** What can be done with it. */
  ways: ReactNode;
};

/** A commitment as it stands in the draft: where it comes from, who, the target, and advice folded away. */
export function DraftCommitment({ words, commitment, period, from, like, ways }: RowProps) {
  const { t } = words;
  const { title, wording, measures, timeBlocks, continues, withdrawn } = commitment;
  const hints = withdrawn ? [] : hintsOf(commitment, period);
  return (
    <li className={withdrawn ? 'gone' : undefined}>
      <p className="label">
        {withdrawn
          ? t('draft.dropped', { reason: withdrawn.reason })
          : continues
            ? t(`draft.how.${continues.how}`, { from: from ?? t('draft.earlier') })
            : like
              ? likeQuestion(t('draft.origins.question', like), like.href)
              : t('draft.newHere')}
      </p>
      <h4>{title}</h4>
      {wording && !withdrawn && <blockquote>{wording}</blockquote>}
      {!withdrawn && (
        <p className="small quiet-text">
          {byline(words, commitment)} ·{' '}
          {measures.length === 0 ? t('commitment.targetNone') : words.list(measures.map((measure) => targetWords(words, measure)))}
          {timeBlocks.length > 0 && ` · ${timeBlockWords(words, timeBlocks)}`}
        </p>
      )}
      {hints.length > 0 && (
        <details className="small">
          <summary>{t('draft.adviceCount', { n: hints.length })}</summary>
          <ul className="hints">
            {hints.map((hint) => (
              <li key={hint.key}>{hintText(words, hint)}</li>
            ))}
          </ul>
        </details>
      )}
      {ways}
    </li>
  );
}

function likeQuestion(question: string, href: string | null) {
  return href ? <a href={href}>{question}</a> : question;
}
