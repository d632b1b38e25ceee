import { eq, sql } from 'drizzle-orm';
import { type PublicationSetting, safeSetting, strictestSetting } from '#domain/publication-setting.ts';
import { statement } from '../../statement.ts';
import type { PublicStore } from '../connect.ts';
import { organisations, pledgeMunicipalities, presences } from '../schema.ts';
import { kept } from './kept.ts';

export type PublishedPresence = typeof presences.$inferSelect;

const ofPledge = statement((store: PublicStore) =>
  store
    .select()
    .from(presences)
    .where(eq(presences.pledge, sql.placeholder('pledge')))
    .orderBy(presences.when, presences.area, presences.weekday, presences.block, presences.id)
    .prepare(),
);
const decisions = statement((store: PublicStore) =>
  store
    .select({ publication: organisations.publication })
    .from(pledgeMunicipalities)
    .innerJoin(organisations, eq(organisations.key, pledgeMunicipalities.municipality))
    .where(eq(pledgeMunicipalities.pledge, sql.placeholder('pledge')))
    .orderBy(pledgeMunicipalities.municipality)
    .prepare(),
);

/** Presence by weekday and four-hour block, of all commitments of a pledge: only what enough passes lie behind. */
export const listPresences = kept((store: PublicStore, pledge: string): PublishedPresence[] => ofPledge(store).all({ pledge }));

/** What the municipalities of a pledge have decided together, and the areas they tell counts for. */
export const getPledgeSetting = kept((store: PublicStore, pledge: string): { setting: PublicationSetting; areas: string[] } => {
  const decided = decisions(store).all({ pledge });
  return {
    setting: strictestSetting(decided.map(({ publication }) => publication?.setting ?? safeSetting)),
    areas: decided.flatMap(({ publication }) => publication?.areas ?? []),
  };
});
