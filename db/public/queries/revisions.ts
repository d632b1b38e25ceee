import { eq, sql } from 'drizzle-orm';
import { statement } from '../../statement.ts';
import type { PublicStore } from '../connect.ts';
import { revisions } from '../schema.ts';
import { kept } from './kept.ts';

export type PublishedRevision = typeof revisions.$inferSelect;

const ofPledge = statement((store: PublicStore) =>
  store
    .select()
    .from(revisions)
    .where(eq(revisions.pledge, sql.placeholder('pledge')))
    .orderBy(revisions.position)
    .prepare(),
);

/** The versions of a pledge's text in order, the signed one first; none of a pledge that has never been changed. */
export const listRevisions = kept((store: PublicStore, pledge: string): PublishedRevision[] => ofPledge(store).all({ pledge }));
