import { and, desc, eq, isNotNull, sql } from 'drizzle-orm';
import { statement } from '../../statement.ts';
import type { PublicStore } from '../connect.ts';
import { activities } from '../schema.ts';
import { kept } from './kept.ts';

export type PublishedActivity = typeof activities.$inferSelect;

const ofCommitment = statement((store: PublicStore) =>
  store
    .select()
    .from(activities)
    .where(eq(activities.commitment, sql.placeholder('commitment')))
    .orderBy(activities.when, activities.id)
    .prepare(),
);
const ofPledge = statement((store: PublicStore) =>
  store
    .select()
    .from(activities)
    .where(eq(activities.pledge, sql.placeholder('pledge')))
    .orderBy(activities.when, activities.id)
    .prepare(),
);
const latest = statement((store: PublicStore) =>
  store
    .select()
    .from(activities)
    .where(eq(activities.pledge, sql.placeholder('pledge')))
    .orderBy(desc(activities.when), activities.id)
    .limit(sql.placeholder('limit'))
    .prepare(),
);
const corrected = statement((store: PublicStore) =>
  store
    .select()
    .from(activities)
    .where(and(eq(activities.pledge, sql.placeholder('pledge')), isNotNull(activities.correctedOn)))
    .orderBy(desc(activities.correctedOn), activities.when, activities.id)
    .prepare(),
);

/** What was done for a commitment, oldest first. */
export const listActivities = kept((store: PublicStore, commitment: string): PublishedActivity[] => ofCommitment(store).all({ commitment }));

/** What was done for all commitments of a pledge, oldest first. */
export const listPledgeActivities = kept((store: PublicStore, pledge: string): PublishedActivity[] => ofPledge(store).all({ pledge }));

/** The latest `limit` things done, newest first. */
export const listLatestActivities = kept((store: PublicStore, pledge: string, limit: number): PublishedActivity[] => latest(store).all({ pledge, limit }));

/** Activities that stand in place of an earlier, wrong one; latest correction first. */
export const listCorrections = kept((store: PublicStore, pledge: string): PublishedActivity[] => corrected(store).all({ pledge }));
