import { eq } from 'drizzle-orm';
import type { Who } from '#domain/actor.ts';
import type { WorkingReader } from '../connect.ts';
import { commitment, focusArea } from '../schema/commitment.ts';
import { getOwnPledge, type OwnCommitment, type OwnPledge } from './own-pledges.ts';
import { listProposals, type Proposal } from './proposals.ts';

/** One commitment as its owner sees it, with the pledge around it and what the own organisation has proposed for it, latest first. */
export type WorkCommitment = { pledge: OwnPledge; area: OwnPledge['focusAreas'][number]; one: OwnCommitment; proposals: Proposal[] };

/** Null when there is none, or when no organisation that the viewer coordinates or publishes for is a party of its pledge. */
export function getWorkCommitment(db: WorkingReader, who: Who, id: string, now: Date): WorkCommitment | null {
  const found = db
    .select({ pledge: focusArea.pledgeId })
    .from(commitment)
    .innerJoin(focusArea, eq(focusArea.id, commitment.focusAreaId))
    .where(eq(commitment.id, id))
    .get();
  const pledge = found ? getOwnPledge(db, who, found.pledge, now) : null;
  const area = pledge?.focusAreas.find(({ commitments }) => commitments.some((one) => one.id === id));
  const one = area?.commitments.find((each) => each.id === id);
  if (!pledge || !area || !one) return null;
  const proposals = listProposals(db, who).filter(({ commitment, organisation }) => commitment === id && organisation === pledge.organisation);
  return { pledge, area, one, proposals: proposals.reverse() };
}
