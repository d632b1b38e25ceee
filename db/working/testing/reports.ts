import type { Who } from '#domain/actor.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { type ReportContent, reportText } from '#domain/report-content.ts';
import type { WorkingStore } from '../connect.ts';
import { freezeReport, hashOfReport } from '../mutations/freeze-report.ts';
import { makeReport, writeReport } from '../mutations/make-report.ts';
import { type DraftReport, draftOf, getWorkReport } from '../queries/reports.ts';

/** A report that tells of nothing but what somebody wrote in it. */
export function plainContent({ number, edition, body, meetingOn, frozenOn, caseNumber, paragraph, summary, proposal }: DraftReport): ReportContent {
  return {
    ...{ format: 'medborgarlofte-rapport', version: 1, number, edition, body, bodyName: body, meetingOn, frozenOn, caseNumber, paragraph },
    ...{ municipality: 'Prov', isInvented: true, pledge: { name: 'Löftet', period: '2026', parties: [], published: null } },
    ...{ title: 'Rapport', asOf: frozenOn, verdict: '', proposal, summary, deviations: [], since: { report: null, changes: [] } },
    ...{ commitments: [], dialogues: null, questions: [], method: [], definitions: [], hidden: [], basis: [], tells: [], corrections: [] },
  };
}

/** A draft of a report that somebody made and wrote in. */
export function draftReport(store: WorkingStore, who: Who, now: Date, pledge: string, given: object = {}): string {
  const { report } = makeReport.perform(store, who, now, { pledge, body: 'executive', meetingOn: '2026-03-10' }).result;
  writeReport.perform(store, who, now, { report, version: 1, summary: 'Det går bra.', meetingOn: '2026-03-10', ...given });
  return report;
}

/** The same, frozen, with such a content. */
export function plainReport(...[store, who, now, pledge, given]: Parameters<typeof draftReport>): string {
  const report = draftReport(store, who, now, pledge, given);
  const found = getWorkReport(store.read, who, report, now);
  const draft = found && draftOf(store.read, found.row, stockholmDay(now));
  if (!draft) throw new Error('There is no draft.');
  const hash = hashOfReport(reportText(plainContent(draft)));
  freezeReport(plainContent).perform(store, who, now, { report, version: found.row.version, hash });
  return report;
}
