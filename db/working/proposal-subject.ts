import { eq } from 'drizzle-orm';
import type { WorkingReader } from './connect.ts';
import { assessmentProposal } from './schema/assessment.ts';
import { membership } from './schema/people.ts';
import { commitmentSubject, ownedBy, type Subject } from './subject.ts';

/**
 * A proposed final assessment by its row's id: it is its own organisation's, and nobody else's to know of; to a pledge's other party it isn't there.
 * Null when there is none.
 */
export function proposalSubject(db: WorkingReader, id: string, now: Date): Subject | null {
  const found = db
    .select({ commitment: assessmentProposal.commitmentId, organisation: membership.organisationId })
    .from(assessmentProposal)
    .innerJoin(membership, eq(membership.id, assessmentProposal.proposedById))
    .where(eq(assessmentProposal.id, id))
    .get();
  const whole = found && commitmentSubject(db, found.commitment, now);
  if (!found || !whole) return null;
  return {
    pledge: whole.pledge,
    relationOf: ownedBy([found.organisation], whole),
    isKnownTo: ({ memberships }) =>
      memberships.some(({ role, organisation }) => (role === 'coordinator' || role === 'publisher') && organisation.id === found.organisation),
  };
}
