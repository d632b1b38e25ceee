import { eq, sql } from 'drizzle-orm';
import { statement } from '../../statement.ts';
import type { PublicStore } from '../connect.ts';
import { concerns, dialogues, indicators } from '../schema.ts';
import { kept } from './kept.ts';

export type PublishedDialogue = typeof dialogues.$inferSelect;
export type PublishedConcern = typeof concerns.$inferSelect;
export type PublishedIndicator = typeof indicators.$inferSelect;

const dialoguesOf = statement((store: PublicStore) =>
  store
    .select()
    .from(dialogues)
    .where(eq(dialogues.pledge, sql.placeholder('pledge')))
    .orderBy(dialogues.position)
    .prepare(),
);
const concernsOf = statement((store: PublicStore) =>
  store
    .select()
    .from(concerns)
    .where(eq(concerns.pledge, sql.placeholder('pledge')))
    .orderBy(concerns.position)
    .prepare(),
);
const indicatorsOf = statement((store: PublicStore) =>
  store
    .select()
    .from(indicators)
    .where(eq(indicators.pledge, sql.placeholder('pledge')))
    .orderBy(indicators.position)
    .prepare(),
);

/** The rounds of listening that a pledge rests on. */
export const listDialogues = kept((store: PublicStore, pledge: string): PublishedDialogue[] => dialoguesOf(store).all({ pledge }));

/** What people said in them. */
export const listConcerns = kept((store: PublicStore, pledge: string): PublishedConcern[] => concernsOf(store).all({ pledge }));

/** What was measured about the place. */
export const listIndicators = kept((store: PublicStore, pledge: string): PublishedIndicator[] => indicatorsOf(store).all({ pledge }));
