import { eq } from 'drizzle-orm';
import type { WorkingReader } from './connect.ts';
import { assessmentProposal } from './schema/assessment.ts';
import { membership } from './schema/people.ts';
import { commitmentSubject, type Subject } from './subject.ts';

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
  const isOwn = (by: string | null) => by === found.organisation;
  return {
    pledge: whole.pledge,
    relationOf: (by) => (isOwn(by) ? 'own' : whole.relationOf(by) === 'foreign' ? 'foreign' : 'party'),
    isKnownTo: ({ memberships }) => memberships.some(({ role, organisation }) => (role === 'coordinator' || role === 'publisher') && isOwn(organisation.id)),
  };
}
