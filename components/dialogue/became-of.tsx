import { titleIn } from '#components/commitment/commitment-row.tsx';
import { statusWord } from '#components/commitment/standing.tsx';
import { Flag } from '#components/ui/flag.tsx';
import { StatusTag } from '#components/ui/status-tag.tsx';
import type { Status } from '#domain/assessment.ts';
import type { Sentence } from '#domain/sentence.ts';
import type { Words } from '#words/words.ts';
import type { ShownConcern } from './concerns.tsx';
import { feedbackWords, type HeardRound } from './said-in.ts';

export type Became = {
  id: string;
  slug: string;
  title: string;
  titleEn: string | null;
  status: Status;
  nr: number;
  concerns: string[];
  reading: { sentence: Sentence };
};

const stateWords = {
  noted: 'stateNoted',
  prioritised: 'statePrioritised',
  inCommitment: 'stateInCommitment',
  passedOn: 'statePassedOn',
  notActedOn: 'stateNotActedOn',
} as const;

/** What became of one thing that was said: the commitments with what has been done so far, to whom it went, or why nothing is done; and whether anybody was told. */
export function BecameOf({
  words,
  concern,
  round,
  commitments,
  hrefOf,
}: {
  words: Words;
  concern: ShownConcern;
  round: HeardRound | undefined;
  commitments: Became[];
  hrefOf: (slug: string) => string;
}) {
  const silent = round && !round.feedback ? feedbackWords(words, round) : null;
  return (
    <>
      {commitments.length > 0 ? <Promised words={words} commitments={commitments} hrefOf={hrefOf} /> : <Answered words={words} concern={concern} />}
      {round?.feedback && <p className="small">{words.t('dialogue.toldOn', { on: words.date(round.feedback.on) })}</p>}
      {silent && (
        <p className="small">
          <Flag>{silent.text}</Flag>
        </p>
      )}
    </>
  );
}

function Promised({ words, commitments, hrefOf }: { words: Words; commitments: Became[]; hrefOf: (slug: string) => string }) {
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
            <p className="small quiet-text">{words.say(commitment.reading.sentence)}</p>
          </li>
        );
      })}
    </ul>
  );
}

function Answered({ words: { t, locale }, concern }: { words: Words; concern: ShownConcern }) {
  const { state, reason, passedTo } = concern;
  const isAnswer = state === 'passedOn' || state === 'notActedOn';
  const swedish = locale === 'sv' ? undefined : 'sv';
  return (
    <p>
      {passedTo && state === 'passedOn' ? <span lang={swedish}>{t('dialogue.passedTo', { to: passedTo })}</span> : t(`dialogue.${stateWords[state]}`)}{' '}
      {reason && <span lang={swedish}>{reason}</span>}
      {isAnswer && !reason && !passedTo && <Flag>{t('dialogue.reasonMissing')}</Flag>}
    </p>
  );
}
