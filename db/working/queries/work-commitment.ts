import { eq } from 'drizzle-orm';
import type { Who } from '#domain/actor.ts';
import type { WorkingReader } from '../connect.ts';
import { commitment, focusArea } from '../schema/commitment.ts';
import { silence } from '../schema/silence.ts';
import { getOwnPledge, type OwnCommitment, type OwnPledge } from './own-pledges.ts';
import { listProposals, type Proposal } from './proposals.ts';

/** One commitment as its owner sees it, with the pledge around it and what the own organisation has proposed for it, latest first. */
export type WorkCommitment = { pledge: OwnPledge; area: OwnPledge['focusAreas'][number]; one: OwnCommitment; proposals: Proposal[]; silences: OwnSilence[] };

/** What the own organisation has said when it had no figure, as its row is. */
export type OwnSilence = OwnPledge['focusAreas'][number]['commitments'][number]['view']['silences'][number] & { id: string; version: number };

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
  const versions = new Map(
    db
      .select()
      .from(silence)
      .where(eq(silence.commitmentId, id))
      .all()
      .map((row) => [row.id, row.version]),
  );
  const silences = one.view.silences.map((said) => {
    const row = one.idOf('silence', said.key);
    return { ...said, id: row, version: versions.get(row) ?? 1 };
  });
  return { pledge, area, one, proposals: proposals.reverse(), silences };
}
