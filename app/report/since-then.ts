import { reading } from '#db/public/connect.ts';
import { listPledgeActivities } from '#db/public/queries/activities.ts';
import { listCommitments } from '#db/public/queries/commitments.ts';
import { listFigures } from '#db/public/queries/figures.ts';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import { listReports } from '#db/public/queries/reports.ts';
import type { Day } from '#domain/calendar.ts';
import { type ReportChange, reportChanges } from '#domain/report-changes.ts';
import { type ReportContent, readReport } from '#domain/report-content.ts';
import { composeReport, type Where } from './compose.ts';

/** A correction that came after: `entry` null when what was corrected is no longer public. */
export type LaterCorrection = { id: string; on: Day; title: string; entry: { when: string; reason: string } | null };

/** What the public store says otherwise now than a report did, and the corrections that weren't known when it was frozen. */
export function sinceThen(where: Where, pledge: PublishedPledge, frozen: ReportContent): { changes: ReportChange[]; corrections: LaterCorrection[] } {
  const { number, edition, body, meetingOn, frozenOn, caseNumber, paragraph, summary, proposal } = frozen;
  const now = composeReport(where, { number, edition, body, meetingOn, frozenOn, caseNumber, paragraph, summary, proposal });
  return { changes: now ? reportChanges(frozen, now) : [], corrections: correctionsAfter(pledge, frozen) };
}

/** The latest report of a pledge that is shown whole, and how much has changed since; null when there is none. */
export function sinceLastReport(where: Where, pledge: PublishedPledge) {
  const [last] = reading((store) => listReports(store, pledge.id));
  if (!last?.content) return null;
  const { number, body, frozenOn, content } = last;
  const { changes, corrections } = sinceThen(where, pledge, readReport(content));
  return { number, body, frozenOn, changes: changes.length + corrections.length };
}

function correctionsAfter(pledge: PublishedPledge, { corrections, frozenOn }: ReportContent): LaterCorrection[] {
  const known = new Set(corrections);
  return reading((store) => {
    const commitments = listCommitments(store, pledge.id);
    const titleOf = (id: string | null) => commitments.find((one) => one.id === id)?.title ?? pledge.slug;
    const corrected = [
      ...listPledgeActivities(store, pledge.id).map((one) => ({ ...one, when: one.when as string | null })),
      ...listFigures(store, pledge.id).map((one) => ({ ...one, when: one.asOf })),
    ].flatMap(({ id, commitment, correctedOn: on, correctionReason, when }) =>
      on && !known.has(`${id} ${on}`) ? [{ id, on, title: titleOf(commitment), entry: { when: when ?? pledge.slug, reason: correctionReason ?? '' } }] : [],
    );
    const gone = commitments.flatMap(({ id, title, withdrawnEntries }) =>
      withdrawnEntries.flatMap(({ on }, nr) => (on > frozenOn ? [{ id: `${id}-${nr}`, on, title, entry: null }] : [])),
    );
    return [...corrected, ...gone].sort((a, b) => b.on.localeCompare(a.on));
  });
}
