import type { Happening } from '#components/commitment/commitment-history.tsx';
import { statusWord } from '#components/commitment/standing.tsx';
import { paths } from '#components/paths.ts';
import { periodLabel } from '#components/pledge/period-label.ts';
import type { PublishedCommitment } from '#db/public/queries/commitments.ts';
import type { Municipality } from '#db/public/queries/municipalities.ts';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import type { Words } from '#words/words.ts';
import type { CommitmentWhole } from './commitment-whole.ts';

type Of = { words: Words; municipality: Municipality; pledge: PublishedPledge; commitment: PublishedCommitment; whole: CommitmentWhole };

/** What has happened to a commitment, from everything that is published of it. */
export function happeningsOf({ words, municipality, pledge, commitment, whole }: Of): Happening[] {
  const { t, date } = words;
  return [
    ...(pledge.published ? [{ on: pledge.published, text: t('commitment.historyPublished') }] : []),
    ...(pledge.signed ? [{ on: pledge.signed, text: t('commitment.historySigned') }] : []),
    ...(commitment.withdrawn ? [{ on: commitment.withdrawn.on, text: t('commitment.historyWithdrawn', commitment.withdrawn) }] : []),
    ...commitment.reading.judgements.map(({ by, on, status }) => ({
      on,
      text: t('commitment.historyAssessed', { by: t(`commitment.by.${by}`), word: statusWord(words, status).toLowerCase() }),
    })),
    ...[...whole.activities, ...whole.figures].flatMap(({ correctedOn, correctionReason }) =>
      correctedOn ? [{ on: correctedOn, text: t('commitment.historyCorrected', { reason: correctionReason ?? 'none' }) }] : [],
    ),
    ...commitment.silences.map(({ kind, by, when, reason }) => ({
      on: when,
      text: t(`commitment.historySilence.${kind === 'nothingReported' && commitment.publicationClass !== 'open' ? 'nothingTold' : kind}`, {
        by: t(`commitment.by.${by}`).toLowerCase(),
        reason: reason ?? '',
      }),
    })),
    ...commitment.withdrawnEntries.map(({ on }) => ({ on, text: t('pledge.entryWithdrawn', { what: commitment.title, on: date(on) }) })),
    ...pledge.followUps.map(({ date, publisher }) => ({ on: date, text: t('commitment.historyFollowUp', { publisher }) })),
    { on: null, text: <Ancestry words={words} municipality={municipality} whole={whole} how={commitment.continues?.how} /> },
  ];
}

function Ancestry({ words, municipality, whole: { earlier }, how }: Pick<Of, 'words' | 'municipality' | 'whole'> & { how: string | undefined }) {
  if (!earlier || !how) return words.t('commitment.historyNew');
  const [before, after] = words.t('commitment.historyContinues', { how, pledge: '\u0000' }).split('\u0000');
  return (
    <>
      {before}
      <a href={paths(words.locale).commitment(municipality.key, earlier.pledge.slug, earlier.commitment.slug)}>{periodLabel(words, earlier.pledge)}</a>
      {after}
    </>
  );
}
