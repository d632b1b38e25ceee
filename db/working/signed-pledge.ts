import { eq } from 'drizzle-orm';
import { Refusal } from '#domain/refusal.ts';
import type { WorkingReader } from './connect.ts';
import { commitment, focusArea } from './schema/commitment.ts';
import { pledge } from './schema/pledge.ts';

/** The signed pledge of a commitment, by the commitment's row: its period, the day the commitment left it, what it is called and what is shown of it. Throws a `Refusal` when there is none. */
export function signedPledgeOf(db: WorkingReader, commitmentId: string) {
  const found = db
    .select({
      pledgeId: pledge.id,
      state: pledge.state,
      left: commitment.withdrawnOn,
      title: commitment.title,
      publicationClass: commitment.publicationClass,
      from: pledge.periodFrom,
      to: pledge.periodTo,
      months: pledge.periodMonths,
      note: pledge.periodNote,
    })
    .from(commitment)
    .innerJoin(focusArea, eq(focusArea.id, commitment.focusAreaId))
    .innerJoin(pledge, eq(pledge.id, focusArea.pledgeId))
    .where(eq(commitment.id, commitmentId))
    .get();
  if (!found) throw new Refusal('unknown', 'unknown');
  const { pledgeId, state, left, title, publicationClass, ...period } = found;
  if (state !== 'signed') throw new Refusal('unfit', 'notSignedYet');
  return { pledgeId, period, left, title, publicationClass };
}
