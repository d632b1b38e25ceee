import { eq } from 'drizzle-orm';
import { actorsOf } from '#domain/actor.ts';
import { isPermitted } from '#domain/permission.ts';
import type { WorkingReader } from './connect.ts';
import { commitment, focusArea } from './schema/commitment.ts';
import { silence } from './schema/silence.ts';
import { commitmentSubject, ownedBy, ownersOfRow, partiesOf, type Subject } from './subject.ts';

/** What a party said when it had no figure, by its row's id: whoever said it owns it, and of the rows only they know. */
export function silenceSubject(db: WorkingReader, id: string, now: Date): Subject | null {
  const found = db
    .select({ id: silence.id, by: silence.by, commitment: silence.commitmentId, pledge: focusArea.pledgeId })
    .from(silence)
    .innerJoin(commitment, eq(commitment.id, silence.commitmentId))
    .innerJoin(focusArea, eq(focusArea.id, commitment.focusAreaId))
    .where(eq(silence.id, id))
    .get();
  const whole = found && commitmentSubject(db, found.commitment, now);
  if (!found || !whole) return null;
  const owners = ownersOfRow(db, partiesOf(db, found.pledge), 'silence', found);
  const relationOf = ownedBy(owners, whole);
  return { ...whole, relationOf, isKnownTo: (who) => actorsOf(who).some(({ role, organisation: by }) => isPermitted('exact.read', role, relationOf(by))) };
}
