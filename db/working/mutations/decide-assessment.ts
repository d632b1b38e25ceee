import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { stockholmDay } from '#domain/calendar.ts';
import { rowId, seenVersion } from '#domain/given.ts';
import { Refusal } from '#domain/refusal.ts';
import { text } from '#domain/text.ts';
import type { Writer } from '../connect.ts';
import { proposalSubject } from '../proposal-subject.ts';
import { assessmentProposal } from '../schema/assessment.ts';
import { membership } from '../schema/people.ts';
import { refuseStale, verb } from '../verb.ts';
import { latestJudgement, saveJudgement } from './judge.ts';

export const approvedAssessment = z.strictObject({ proposal: rowId, version: seenVersion });
export const declinedAssessment = z.strictObject({ proposal: rowId, version: seenVersion, reason: text(1000) });

/** The organisation's own final assessment, from the day that its publisher says yes to what the coordinator proposed: it is public at once. */
export const approveAssessment = verb('assessment.approve', approvedAssessment, {
  subject: (db, { proposal }, now) => proposalSubject(db, proposal, now),
  work: (tx, { actor, input, now }) => {
    const { id, commitmentId, content } = undecided(tx, input, actor.person);
    const before = latestJudgement(tx, commitmentId, 'final', content.by);
    const judgement = { ...content, on: stockholmDay(now) };
    saveJudgement(tx, commitmentId, judgement, actor);
    decide(tx, input, { outcome: 'approved', decidedAt: now.toISOString(), decidedById: actor.membership, reason: null });
    return {
      result: { assessment: judgement.key, commitment: commitmentId },
      happened: { what: 'assessment.approved', subject: id, before, after: { ...judgement, commitment: commitmentId }, why: judgement.reason },
    };
  },
});

/** The publisher's no, with why. The proposal is kept; the coordinator may make another. */
export const declineAssessment = verb('assessment.decline', declinedAssessment, {
  subject: (db, { proposal }, now) => proposalSubject(db, proposal, now),
  work: (tx, { actor, input, now }) => {
    const { id, commitmentId, content } = undecided(tx, input, actor.person);
    decide(tx, input, { outcome: 'declined', decidedAt: now.toISOString(), decidedById: actor.membership, reason: input.reason });
    return {
      result: { proposal: id, commitment: commitmentId },
      happened: { what: 'assessment.declined', subject: id, before: { ...content, commitment: commitmentId }, after: null, why: input.reason },
    };
  },
});

type Decision = Pick<typeof assessmentProposal.$inferInsert, 'outcome' | 'decidedAt' | 'decidedById' | 'reason'>;

function undecided(tx: Writer, { proposal, version }: { proposal: string; version: number }, person: string | null) {
  const row = tx.select().from(assessmentProposal).where(eq(assessmentProposal.id, proposal)).get();
  if (!row) throw new Refusal('unknown', 'unknown');
  if (row.decidedAt) throw new Refusal('conflict', 'alreadyDecided', { current: { outcome: row.outcome, decidedAt: row.decidedAt } });
  refuseStale(row, version, row.content);
  const proposer = tx.select({ person: membership.personId }).from(membership).where(eq(membership.id, row.proposedById)).get();
  if (proposer?.person === person) throw new Refusal('unfit', 'notOneself');
  return row;
}

function decide(tx: Writer, { proposal, version }: { proposal: string; version: number }, decision: Decision): void {
  tx.update(assessmentProposal)
    .set({ ...decision, version: version + 1 })
    .where(eq(assessmentProposal.id, proposal))
    .run();
}
