import { and, eq, sql } from 'drizzle-orm';
import { statement } from '../../statement.ts';
import type { PublicStore } from '../connect.ts';
import { commitments } from '../schema.ts';
import { kept } from './kept.ts';

export type PublishedCommitment = typeof commitments.$inferSelect;

const ofPledge = statement((store: PublicStore) =>
  store
    .select()
    .from(commitments)
    .where(eq(commitments.pledge, sql.placeholder('pledge')))
    .orderBy(commitments.position)
    .prepare(),
);
const bySlug = statement((store: PublicStore) =>
  store
    .select()
    .from(commitments)
    .where(and(eq(commitments.pledge, sql.placeholder('pledge')), eq(commitments.slug, sql.placeholder('slug'))))
    .prepare(),
);

/** A pledge's commitments, in the pledge's own order. */
export const listCommitments = kept((store: PublicStore, pledge: string): PublishedCommitment[] => ofPledge(store).all({ pledge }));

export const getCommitment = kept(
  (store: PublicStore, pledge: string, slug: string): PublishedCommitment | null => bySlug(store).get({ pledge, slug }) ?? null,
);
