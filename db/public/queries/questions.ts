import { eq, sql } from 'drizzle-orm';
import { statement } from '../../statement.ts';
import type { PublicStore } from '../connect.ts';
import { questions } from '../schema.ts';
import { kept } from './kept.ts';

export type PublishedQuestion = typeof questions.$inferSelect;

const ofPledge = statement((store: PublicStore) =>
  store
    .select()
    .from(questions)
    .where(eq(questions.pledge, sql.placeholder('pledge')))
    .orderBy(questions.position)
    .prepare(),
);

/** What the council and the executive have asked about a pledge and its commitments, in the order it was asked. */
export const listQuestions = kept((store: PublicStore, pledge: string): PublishedQuestion[] => ofPledge(store).all({ pledge }));
