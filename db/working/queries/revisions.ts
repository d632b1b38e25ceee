import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { type Adopted, inForceOn, readPromised } from '#domain/revision.ts';
import { statement } from '../../statement.ts';
import type { WorkingReader } from '../connect.ts';
import { commitment, focusArea } from '../schema/commitment.ts';
import { pledge } from '../schema/pledge.ts';
import { pledgeRevision } from '../schema/revision.ts';

const adopted = statement((db: WorkingReader) =>
  db
    .select({ id: pledgeRevision.id, adoptedAt: pledgeRevision.adoptedAt, reason: pledgeRevision.reason, content: pledgeRevision.content })
    .from(pledgeRevision)
    .where(and(eq(pledgeRevision.pledgeId, sql.placeholder('pledge')), isNotNull(pledgeRevision.adoptedAt)))
    .orderBy(pledgeRevision.number)
    .prepare(),
);
const following = statement((db: WorkingReader) =>
  db
    .selectDistinct({ key: pledge.key })
    .from(commitment)
    .innerJoin(focusArea, eq(focusArea.id, commitment.focusAreaId))
    .innerJoin(pledge, eq(pledge.id, focusArea.pledgeId))
    .where(eq(commitment.continuesPledge, sql.placeholder('pledge')))
    .prepare(),
);

/** The versions of a pledge (its row's id) that came into force, in order. */
export function listAdopted(db: WorkingReader, pledgeId: string): Adopted[] {
  return adopted(db)
    .all({ pledge: pledgeId })
    .map(({ id, adoptedAt, reason, content }) => ({ id, on: inForceOn(adoptedAt ?? ''), reason, text: readPromised(content) }));
}

/** The keys of the pledges that have a commitment that continues one of the pledge with this key. */
export function listFollowing(db: WorkingReader, key: string): string[] {
  return following(db)
    .all({ pledge: key })
    .map((row) => row.key);
}
