import { and, desc, eq, sql } from 'drizzle-orm';
import { statement } from '../../statement.ts';
import type { PublicStore } from '../connect.ts';
import { pledgeMunicipalities, pledges } from '../schema.ts';
import { kept } from './kept.ts';

export type PublishedPledge = typeof pledges.$inferSelect;

const ofMunicipality = statement((store: PublicStore) =>
  store
    .select({ pledge: pledges })
    .from(pledgeMunicipalities)
    .innerJoin(pledges, eq(pledges.id, pledgeMunicipalities.pledge))
    .where(eq(pledgeMunicipalities.municipality, sql.placeholder('municipality')))
    .orderBy(desc(pledges.firstDay), desc(pledges.lastDay), pledges.slug)
    .prepare(),
);
const bySlug = statement((store: PublicStore) =>
  store
    .select({ pledge: pledges })
    .from(pledgeMunicipalities)
    .innerJoin(pledges, eq(pledges.id, pledgeMunicipalities.pledge))
    .where(and(eq(pledgeMunicipalities.municipality, sql.placeholder('municipality')), eq(pledgeMunicipalities.slug, sql.placeholder('slug'))))
    .prepare(),
);
const counted = statement((store: PublicStore) =>
  store
    .select({ municipality: pledgeMunicipalities.municipality, count: sql<number>`count(*)` })
    .from(pledgeMunicipalities)
    .groupBy(pledgeMunicipalities.municipality)
    .prepare(),
);

/** A municipality's pledges, the latest first, undated last. */
export const listPledges = kept((store: PublicStore, municipality: string): PublishedPledge[] =>
  ofMunicipality(store)
    .all({ municipality })
    .map((row) => row.pledge),
);

export const getPledge = kept(
  (store: PublicStore, municipality: string, slug: string): PublishedPledge | null => bySlug(store).get({ municipality, slug })?.pledge ?? null,
);

/** How many pledges each municipality has here. */
export function countPledges(store: PublicStore): Map<string, number> {
  return new Map(
    counted(store)
      .all()
      .map((row) => [row.municipality, row.count]),
  );
}
