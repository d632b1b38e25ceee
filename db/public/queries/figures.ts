import { and, desc, eq, isNotNull, sql } from 'drizzle-orm';
import { statement } from '../../statement.ts';
import type { PublicStore } from '../connect.ts';
import { figures } from '../schema.ts';
import { kept } from './kept.ts';

export type PublishedFigure = typeof figures.$inferSelect;

const ofPledge = statement((store: PublicStore) =>
  store
    .select()
    .from(figures)
    .where(eq(figures.pledge, sql.placeholder('pledge')))
    .orderBy(figures.commitment, figures.position)
    .prepare(),
);

const corrected = statement((store: PublicStore) =>
  store
    .select()
    .from(figures)
    .where(and(eq(figures.pledge, sql.placeholder('pledge')), isNotNull(figures.correctedOn)))
    .orderBy(desc(figures.correctedOn), figures.id)
    .prepare(),
);

/** Every reported figure of a pledge; those with `commitment` null are results of the pledge as a whole. */
export const listFigures = kept((store: PublicStore, pledge: string): PublishedFigure[] => ofPledge(store).all({ pledge }));

/** Figures that stand in place of an earlier, wrong one; latest correction first. */
export function listFigureCorrections(store: PublicStore, pledge: string): PublishedFigure[] {
  return corrected(store).all({ pledge });
}
