import { basisWords, statusWord } from '#components/commitment/standing.tsx';
import { reasons } from '#components/commitment/why-differs.ts';
import type { PublishedCommitment } from '#db/public/queries/commitments.ts';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import { judgesOf } from '#domain/judges.ts';
import type { Responsible } from '#domain/organisation.ts';
import type { ReportedCommitment } from '#domain/report-content.ts';
import type { Words } from '#words/words.ts';
import type { CommitmentWhole } from '../commitment-whole.ts';
import { groundsOf } from '../grounds-of.ts';
import { shown } from './shown.ts';

type Voice = ReportedCommitment['voices'][number];

/** What the figures say, what a follow-up says and what each party that answers for it has judged; who hasn't is named too. */
export function voicesOf(sv: Words, pledge: PublishedPledge, commitment: PublishedCommitment, whole: CommitmentWhole): Voice[] {
  const { t } = sv;
  const { reading } = commitment;
  const { figuresSay, followUpSays, hidden } = reading;
  const grounds = groundsOf(sv, pledge, whole);
  const figures: Voice = {
    who: t('commitment.figuresSay'),
    status: figuresSay,
    word: figuresSay ? statusWord(sv, figuresSay) : '',
    says: figuresSay ? sv.say(reading.sentence) : t(hidden ? 'commitment.figuresHidden' : 'commitment.figuresNothing'),
    by: null,
  };
  const followUp: Voice[] = followUpSays
    ? [
        {
          who: t('commitment.followUpSays'),
          status: followUpSays.status,
          word: statusWord(sv, followUpSays.status),
          says: basisWords(sv, followUpSays.basis),
          by: null,
        },
      ]
    : [];
  return [figures, ...followUp, ...judgesOf(commitment).map(party)];

  function party(by: Responsible): Voice {
    const who = t('commitment.partySays', { party: t(`commitment.by.${by}`) });
    const judged = reading.judgements.find((judgement) => judgement.by === by);
    if (!judged) return { who, status: null, word: '', says: t('commitment.partyNothing'), by: null };
    const evidence = [...new Set(judged.evidence.flatMap((key) => grounds.get(key) ?? []))];
    const cause = judged.cause && t('commitment.cause', { cause: t(`status.cause.${judged.cause}`) });
    const rests =
      evidence.length > 0 ? t('commitment.evidence', { what: sv.list(evidence) }) : t(hidden ? 'commitment.evidenceHidden' : 'commitment.evidenceMissing');
    return {
      who,
      status: judged.status,
      word: statusWord(sv, judged.status),
      says: [shown(sv, judged.reason), cause, rests].filter(Boolean).join(' '),
      by: [judged.role, sv.date(judged.on)].filter(Boolean).join(', '),
    };
  }
}

/** Why those who say something don't say the same; null where they do. */
export function differsIn(sv: Words, { reading }: PublishedCommitment): string | null {
  if (!reading.differs) return null;
  const told = { ...reading, judgements: reading.judgements.map((one) => ({ ...one, reason: shown(sv, one.reason) })) };
  return reasons(sv, told) || sv.t('commitment.whyMissing');
}
