import { eq, sql } from 'drizzle-orm';
import type { Release } from '#domain/release.ts';
import { statement } from '../../statement.ts';
import type { WorkingReader } from '../connect.ts';
import { commitment, focusArea } from '../schema/commitment.ts';
import { pledge } from '../schema/pledge.ts';
import { release } from '../schema/release.ts';

/** What has been let out of each commitment of a pledge (its key), oldest first, by the commitment's key. */
export function listReleases(db: WorkingReader, pledgeKey: string): Map<string, Release[]> {
  const rows = released(db).all({ pledge: pledgeKey });
  return new Map([...Map.groupBy(rows, ({ commitment: key }) => key)].map(([key, each]) => [key, each.map(({ row }) => releaseOf(row))]));
}

/** The keys of the pledges that have a commitment of the class `people`. */
export function listPledgesWithPeople(db: WorkingReader): string[] {
  return withPeople(db)
    .all()
    .map(({ key }) => key);
}

const released = statement((db: WorkingReader) =>
  db
    .select({ commitment: commitment.key, row: release })
    .from(release)
    .innerJoin(commitment, eq(commitment.id, release.commitmentId))
    .innerJoin(focusArea, eq(focusArea.id, commitment.focusAreaId))
    .innerJoin(pledge, eq(pledge.id, focusArea.pledgeId))
    .where(eq(pledge.key, sql.placeholder('pledge')))
    .orderBy(release.at, release.position)
    .prepare(),
);

const withPeople = statement((db: WorkingReader) =>
  db
    .selectDistinct({ key: pledge.key })
    .from(commitment)
    .innerJoin(focusArea, eq(focusArea.id, commitment.focusAreaId))
    .innerJoin(pledge, eq(pledge.id, focusArea.pledgeId))
    .where(eq(commitment.publicationClass, 'people'))
    .orderBy(pledge.key)
    .prepare(),
);

function releaseOf({ measure, of, time, exact, shown, low, high, among, corrected }: typeof release.$inferSelect): Release {
  const range = low === null || high === null ? null : { low, high };
  return { measure: measure === '' ? null : measure, of, when: time, exact, shown, range, among, corrected: corrected === true };
}
