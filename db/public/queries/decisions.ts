import { asc, eq, sql } from 'drizzle-orm';
import { statement } from '../../statement.ts';
import type { PublicStore } from '../connect.ts';
import { decisions } from '../schema.ts';
import { kept } from './kept.ts';

export type PublishedDecision = typeof decisions.$inferSelect;

const ofPledge = statement((store: PublicStore) =>
  store
    .select()
    .from(decisions)
    .where(eq(decisions.pledge, sql.placeholder('pledge')))
    .orderBy(asc(decisions.position))
    .prepare(),
);

/** What was decided about a pledge, the latest first. */
export const listDecisions = kept((store: PublicStore, pledge: string): PublishedDecision[] => ofPledge(store).all({ pledge }));
