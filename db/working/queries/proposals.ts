import { asc, eq, inArray } from 'drizzle-orm';
import type { Who } from '#domain/actor.ts';
import type { Assessment } from '#domain/assessment.ts';
import type { WorkingReader } from '../connect.ts';
import { assessmentProposal } from '../schema/assessment.ts';
import { commitment, focusArea } from '../schema/commitment.ts';
import { membership, person } from '../schema/people.ts';
import { workingOrganisations } from './own-pledges.ts';

/** A proposed final assessment of the own organisation's. `proposer` and `decider` are names: they stay within the organisation. */
export type Proposal = {
  id: string;
  version: number;
  pledge: string;
  commitment: string;
  organisation: string;
  content: Assessment;
  at: string;
  proposer: { id: string; name: string };
  decided: { at: string; outcome: 'approved' | 'declined' | 'withdrawn'; reason: string | null } | null;
};

/** The proposals that the organisations somebody coordinates or publishes for have made, oldest first. No other organisation's. */
export function listProposals(db: WorkingReader, who: Who): Proposal[] {
  return db
    .select({
      row: assessmentProposal,
      pledge: focusArea.pledgeId,
      organisation: membership.organisationId,
      proposer: { id: person.id, name: person.name },
    })
    .from(assessmentProposal)
    .innerJoin(membership, eq(membership.id, assessmentProposal.proposedById))
    .innerJoin(person, eq(person.id, membership.personId))
    .innerJoin(commitment, eq(commitment.id, assessmentProposal.commitmentId))
    .innerJoin(focusArea, eq(focusArea.id, commitment.focusAreaId))
    .where(inArray(membership.organisationId, workingOrganisations(who)))
    .orderBy(asc(assessmentProposal.at), asc(assessmentProposal.id))
    .all()
    .map(({ row, ...rest }) => ({
      ...rest,
      id: row.id,
      version: row.version,
      commitment: row.commitmentId,
      content: row.content,
      at: row.at,
      decided: row.decidedAt && row.outcome ? { at: row.decidedAt, outcome: row.outcome, reason: row.reason } : null,
    }));
}

/** One of them; null when there is none or it is another organisation's. */
export function getProposal(db: WorkingReader, who: Who, id: string): Proposal | null {
  return listProposals(db, who).find((proposal) => proposal.id === id) ?? null;
}
