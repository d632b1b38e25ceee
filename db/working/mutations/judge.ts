import { and, desc, eq, isNull, max } from 'drizzle-orm';
import type { Actor } from '#domain/actor.ts';
import type { Assessment } from '#domain/assessment.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { refuseUnfit } from '#domain/judging.ts';
import { officeOf } from '#domain/office.ts';
import type { Responsible } from '#domain/organisation.ts';
import { phaseOf } from '#domain/pledge.ts';
import { Refusal } from '#domain/refusal.ts';
import type { WorkingReader, Writer } from '../connect.ts';
import { newId } from '../id.ts';
import { assessment, assessmentProposal, evidence } from '../schema/assessment.ts';
import { commitment, focusArea } from '../schema/commitment.ts';
import { organisation } from '../schema/organisation.ts';
import { membership } from '../schema/people.ts';
import { pledge } from '../schema/pledge.ts';
import { responsibleOf } from '../subject.ts';
import { findEvidence } from './evidence.ts';

/** What a party says of a commitment, as it is given. `evidence`: ids of rows. */
export type Said = { status: Assessment['status']; reason: string; cause: Assessment['cause']; evidence: string[] };

/** A judgement as it would be stored: by whom, in what office, today. Refuses what can't be said now, and evidence that isn't the commitment's. */
export function judgementOf(db: WorkingReader, commitmentId: string, kind: Assessment['kind'], said: Said, actor: Actor, now: Date): Assessment {
  const { period, withdrawnOn } = whenOf(db, commitmentId);
  const today = stockholmDay(now);
  if (withdrawnOn !== null && withdrawnOn <= today) throw new Refusal('unfit', 'commitmentLeft');
  refuseUnfit({ kind, ...said }, phaseOf(period, today));
  findEvidence(db, commitmentId, said.evidence, { by: byOf(db, actor).by, organisation: actor.organisation ?? '' });
  const id = newId();
  return { key: id, kind, ...byOf(db, actor), on: today, ...said };
}

/** Stores a judgement after those that were made before it; none is written over. */
export function saveJudgement(tx: Writer, commitmentId: string, { evidence: cited, ...judgement }: Assessment, actor: Actor): void {
  const last = tx
    .select({ at: max(assessment.position) })
    .from(assessment)
    .where(eq(assessment.commitmentId, commitmentId))
    .get()?.at;
  const id = judgement.key;
  tx.insert(assessment)
    .values({ id, commitmentId, position: (last ?? -1) + 1, ...judgement })
    .run();
  for (const [position, row] of findEvidence(tx, commitmentId, cited, { by: judgement.by, organisation: actor.organisation ?? '' }).entries())
    tx.insert(evidence)
      .values({ id: newId(), assessmentId: id, position, ...row })
      .run();
}

/** The last judgement of a kind that a party made, or null. */
export function latestJudgement(db: WorkingReader, commitmentId: string, kind: Assessment['kind'], by: Responsible) {
  const { id, status, reason, cause, on } = assessment;
  return (
    db
      .select({ id, status, reason, cause, on })
      .from(assessment)
      .where(and(eq(assessment.commitmentId, commitmentId), eq(assessment.kind, kind), eq(assessment.by, by)))
      .orderBy(desc(assessment.on), desc(assessment.position))
      .get() ?? null
  );
}

/** Who the actor judges for, and the office that is shown. */
export function byOf(db: WorkingReader, actor: Actor): { by: Exclude<Responsible, 'joint'>; role: string } {
  const found = db
    .select({ type: organisation.type, role: membership.role })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(eq(membership.id, actor.membership ?? ''))
    .get();
  if (!found) throw new Refusal('forbidden', 'forbidden');
  return { by: responsibleOf(found.type), role: officeOf(found.role, found.type) };
}

/** The proposals for a party's final assessment that nobody has decided on. */
export function listOpenProposals(db: WorkingReader, commitmentId: string, by: Responsible) {
  return db
    .select()
    .from(assessmentProposal)
    .where(and(eq(assessmentProposal.commitmentId, commitmentId), isNull(assessmentProposal.decidedAt)))
    .all()
    .filter(({ content }) => content.by === by);
}

function whenOf(db: WorkingReader, commitmentId: string) {
  const { periodFrom: from, periodTo: to, periodMonths: months, periodNote: note } = pledge;
  const found = db
    .select({ period: { from, to, months, note }, withdrawnOn: commitment.withdrawnOn, state: pledge.state })
    .from(commitment)
    .innerJoin(focusArea, eq(focusArea.id, commitment.focusAreaId))
    .innerJoin(pledge, eq(pledge.id, focusArea.pledgeId))
    .where(eq(commitment.id, commitmentId))
    .get();
  if (!found) throw new Refusal('unknown', 'unknown');
  if (found.state === 'draft') throw new Refusal('unfit', 'notSignedYet');
  return found;
}
