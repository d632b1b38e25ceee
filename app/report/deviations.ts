import { byline } from '#components/commitment/by.ts';
import { basisWords, statusWord } from '#components/commitment/standing.tsx';
import { nextReportWords } from '#components/deviation/next-report.ts';
import type { PublishedCommitment } from '#db/public/queries/commitments.ts';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import { type Deviation, deviationsOf, type Said } from '#domain/deviation.ts';
import { distanceSentence } from '#domain/deviation-sentence.ts';
import type { ReportContent } from '#domain/report-content.ts';
import type { Words } from '#words/words.ts';
import { shown } from './shown.ts';

/** What deviates, worst first, held against the report before. */
export function deviatingIn(
  sv: Words,
  pledge: PublishedPledge,
  commitments: readonly PublishedCommitment[],
  before: ReportContent | null,
): ReportContent['deviations'] {
  const { t } = sv;
  const was = before && new Map(before.commitments.map(({ slug, status }) => [slug, status]));
  return deviationsOf(commitments, was).flatMap((one) => {
    const { commitment, status, place, distances, said } = one;
    if (place === 'other') return [];
    const why = said.flatMap((voice) => whyOf(voice, said.length > 1));
    return {
      commitment: commitment.id,
      status,
      word: statusWord(sv, status),
      basis: basisWords(sv, commitment.reading.basis),
      title: shown(sv, commitment.title),
      by: byline(sv, commitment),
      far: [...distances.map((distance) => `${sv.say(distanceSentence(distance))}.`), sv.say(commitment.reading.sentence)],
      why: why.length > 0 ? why : [capital(t('deviation.whyNone'))],
      next: capital(nextReportWords(sv, one, pledge)),
      since: sinceWords(one),
    };
  });

  function whyOf({ by, status, cause, reason }: Said, isOneOfSeveral: boolean): string[] {
    if (status === null) return isOneOfSeveral ? [t('deviation.silent', { by })] : [];
    const words = [cause && `${t(`status.cause.${cause}`)}.`, shown(sv, reason)].filter(Boolean).join(' ');
    return [isOneOfSeveral ? `${t('deviation.status', { by })}, ${statusWord(sv, status).toLowerCase()}: ${words}` : words];
  }

  function sinceWords({ since, before: was, status }: Deviation): string {
    if (since === null) return capital(t('deviation.sinceNone'));
    const from = was !== null && was !== status ? `, ${t('deviation.sinceFrom', { status: statusWord(sv, was).toLowerCase() })}` : '';
    return `${t(`deviation.sinceWord.${since}`)}${from}`;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
