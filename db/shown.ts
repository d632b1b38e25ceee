import type { Day } from '#domain/calendar.ts';
import { type PublicDecision, publicDecisions, withdrawnDecisions } from '#domain/decision.ts';
import type { ApprovedFollowUp } from '#domain/follow-up.ts';
import { withoutHeld } from '#domain/held-text.ts';
import type { Pledge } from '#domain/pledge.ts';
import { type PublicationRules, type PublicPledge, publicPledge } from '#domain/publication.ts';
import { type PublicQuestion, publicQuestions, questionsTaken } from '#domain/question.ts';
import { type Adopted, publicRevisions } from '#domain/revision.ts';
import { type SharedTakenDown, sharedTakedownDays, takedownDays, withoutTakenDown, withTakedownDays } from '#domain/takedown.ts';
import { type ShownReport, shownReports } from './shown-reports.ts';
import type { WorkingReader } from './working/connect.ts';
import { approvedFollowUps } from './working/queries/approved-follow-ups.ts';
import { listDecisionsOf } from './working/queries/decisions.ts';
import { listQuestionsOf } from './working/queries/questions.ts';
import { listAdopted, listFollowing } from './working/queries/revisions.ts';
import { listTakenCommitments, listTakenDown, listTakenShared } from './working/queries/takedowns.ts';

/** What one pledge's public rows are made from, beside what its own rules let through. */
export type Shown = {
  pledge: PublicPledge;
  revisions: Adopted[];
  questions: PublicQuestion[];
  reports: ShownReport[];
  decisions: PublicDecision[];
  withdrawnEntries: { on: Day }[];
  approvedFollowUps: ApprovedFollowUp[];
};

/** What is taken down, and which pledges are touched by it. */
export type Takedowns = { taken: ReturnType<typeof listTakenDown>; commitments: ReturnType<typeof listTakenCommitments>; shared: SharedTakenDown[] };

export function readTakedowns(working: WorkingReader): Takedowns {
  return { taken: listTakenDown(working), commitments: listTakenCommitments(working), shared: listTakenShared(working) };
}

/** A pledge as anyone may see it: without what is taken down, with the versions of its text that have been in force. Null when nobody may know of it. */
export function shownOf(
  working: WorkingReader,
  found: { pledge: Pledge; ids: ReadonlyMap<string, string> },
  { taken, commitments, shared }: Takedowns,
  rules: PublicationRules,
  today: Day,
): Shown | null {
  const days = takedownDays(found, taken, rules);
  const pledge = publicPledge(withoutLost(withoutTakenDown(found, taken), commitments), today, rules);
  if (!pledge) return null;
  const hidden = new Set(commitments.filter((one) => !one.isLifted && one.pledge === pledge.key).map((one) => one.commitment));
  const id = (path: string) => found.ids.get(path) ?? '';
  const adopted = listAdopted(working, id(`pledge/${pledge.key}`));
  const asked = listQuestionsOf(working, id(`pledge/${pledge.key}`));
  const shown = new Set(pledge.focusAreas.flatMap((area) => area.commitments.map(({ key }) => id(`commitment/${key}`))));
  const reports = shownReports(working, found, { taken, asked }, rules, today);
  const decided = listDecisionsOf(working, id(`pledge/${pledge.key}`));
  const numberOf = (report: string) => reports.find((one) => one.id === report)?.number ?? null;
  return {
    pledge: withTakedownDays(pledge, days.commitments),
    revisions: withoutHeld(publicRevisions(adopted, hidden), rules.isTextAllowed),
    questions: withoutHeld(publicQuestions(asked, taken, shown, today), rules.isTextAllowed),
    reports,
    decisions: withoutHeld(publicDecisions(decided, numberOf, today), rules.isTextAllowed),
    withdrawnEntries: [...days.pledge, ...questionsTaken(asked, taken), ...sharedTakedownDays(pledge, shared), ...withdrawnDecisions(decided, today)],
    approvedFollowUps: approvedFollowUps(working, id(`pledge/${pledge.key}`), pledge),
  };
}

/** The pledges that name a commitment of this one that is or was taken down: they say so no more, or again. */
export function touchedBy(working: WorkingReader, { commitments }: Takedowns, pledge: string): string[] {
  return commitments.some((one) => one.pledge === pledge) ? listFollowing(working, pledge) : [];
}

/** Where a commitment continues one that is taken down, that isn't said. */
function withoutLost(pledge: Pledge, commitments: Takedowns['commitments']): Pledge {
  const lost = commitments.filter(({ isLifted }) => !isLifted);
  if (lost.length === 0) return pledge;
  const isLost = (to: { pledge: string; commitment: string }) => lost.some((one) => one.pledge === to.pledge && one.commitment === to.commitment);
  return {
    ...pledge,
    focusAreas: pledge.focusAreas.map((area) => ({
      ...area,
      commitments: area.commitments.map((one) => (one.continues && isLost(one.continues) ? { ...one, continues: null } : one)),
    })),
  };
}
