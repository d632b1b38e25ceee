import { reading } from '#db/public/connect.ts';
import { getPledge } from '#db/public/queries/pledges.ts';
import { words } from '#words/words.ts';
import { composeReport, type ReportHead, type Where } from './compose.ts';

/** Statuses that a summary names the commitments of. */
const named = ['offTrack', 'notKept', 'atRisk', 'partlyKept', 'nothingReported'] as const;

/** A summary of at most eight lines to begin with, made from the public facts; a person goes through it before the report is frozen. Empty of a pledge that isn't public. */
export function suggestedSummary(draft: ReportHead & Where): string {
  const content = composeReport(draft, draft);
  const pledge = reading((store) => getPledge(store, draft.municipality, draft.slug));
  if (!content || !pledge) return '';
  const { t, list } = words('sv');
  const { commitments, since, questions } = content;
  const worst = named.flatMap((status) => {
    const all = commitments.filter((one) => one.status === status);
    return all.length > 0 ? [t('report.suggest.status', { word: all[0]?.word ?? '', what: list(all.map(({ title }) => title)) })] : [];
  });
  const waiting = questions.filter(({ waits }) => waits !== null).length;
  const stale = pledge.reading.groups.length > 0 ? commitments.filter(({ flags }) => flags.some((flag) => flag.startsWith(t('report.suggest.stale')))) : [];
  return [
    content.verdict,
    ...worst,
    ...(stale.length > 0 ? [t('report.suggest.staleWhat', { what: list(stale.map(({ title }) => title)) })] : []),
    ...(since.report ? [t('report.suggest.since', { n: since.changes.length, report: since.report })] : []),
    ...(questions.length > 0 ? [t('report.suggest.questions', { n: questions.length, waiting })] : []),
  ]
    .slice(0, 8)
    .join('\n');
}
