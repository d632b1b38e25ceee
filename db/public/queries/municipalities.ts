import { and, eq, sql } from 'drizzle-orm';
import { statement } from '../../statement.ts';
import type { PublicStore } from '../connect.ts';
import { collections, organisations } from '../schema.ts';
import { kept } from './kept.ts';

export type Municipality = typeof organisations.$inferSelect;
export type Collection = typeof collections.$inferSelect;

const all = statement((store: PublicStore) => store.select().from(organisations).where(eq(organisations.type, 'municipality')).prepare());
const byKey = statement((store: PublicStore) =>
  store
    .select()
    .from(organisations)
    .where(and(eq(organisations.type, 'municipality'), eq(organisations.key, sql.placeholder('key'))))
    .prepare(),
);
const collectionsAbout = statement((store: PublicStore) =>
  store
    .select()
    .from(collections)
    .where(eq(collections.municipality, sql.placeholder('key')))
    .orderBy(collections.key)
    .prepare(),
);

/** Every municipality, in Swedish alphabetical order, invented ones last. */
export const listMunicipalities = kept((store: PublicStore): Municipality[] => {
  const order = new Intl.Collator('sv');
  return all(store)
    .all()
    .sort((a, b) => Number(a.example) - Number(b.example) || order.compare(a.name, b.name));
});

export const getMunicipality = kept((store: PublicStore, key: string): Municipality | null => byKey(store).get({ key }) ?? null);

/** How what is known of the municipality was put together, and what was looked for and not found. */
export const listCollections = kept((store: PublicStore, municipality: string): Collection[] => collectionsAbout(store).all({ key: municipality }));
