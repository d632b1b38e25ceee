import type { Day } from './calendar.ts';
import type { ReportBody } from './report.ts';

/** What a body decided about a pledge. `report`: the number of the report that it was decided on. */
export type PublicDecision = {
  id: string;
  report: number | null;
  body: ReportBody;
  on: Day;
  paragraph: string | null;
  caseNumber: string | null;
  url: string | null;
  text: string | null;
};

/** A decision as it is kept: `report` by its row's id, and when it was withdrawn as wrongly noted. */
export type Decision = Omit<PublicDecision, 'report'> & { report: string | null; withdrawnOn: Day | null };

/** The decisions that anyone may read on a day, the latest first; of which report only where that one is released (`numberOf`). */
export function publicDecisions(decisions: readonly Decision[], numberOf: (report: string) => number | null, today: Day): PublicDecision[] {
  return decisions
    .filter(({ on, withdrawnOn }) => on <= today && withdrawnOn === null)
    .map(({ withdrawnOn: _, report, ...one }) => ({ ...one, report: report === null ? null : numberOf(report) }))
    .sort((a, b) => b.on.localeCompare(a.on) || (a.id < b.id ? -1 : 1));
}

/** The days that one which anyone could read was withdrawn. */
export function withdrawnDecisions(decisions: readonly Decision[], today: Day): { on: Day }[] {
  return decisions.flatMap(({ withdrawnOn }) => (withdrawnOn !== null && withdrawnOn <= today ? { on: withdrawnOn } : []));
}
