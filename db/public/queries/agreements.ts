import { eq, sql } from 'drizzle-orm';
import { statement } from '../../statement.ts';
import type { PublicStore } from '../connect.ts';
import { agreements, situationPictures } from '../schema.ts';

export type PublishedAgreement = typeof agreements.$inferSelect;
export type PublishedPicture = typeof situationPictures.$inferSelect;

const agreementByKey = statement((store: PublicStore) =>
  store
    .select()
    .from(agreements)
    .where(eq(agreements.key, sql.placeholder('key')))
    .prepare(),
);
const pictureByKey = statement((store: PublicStore) =>
  store
    .select()
    .from(situationPictures)
    .where(eq(situationPictures.key, sql.placeholder('key')))
    .prepare(),
);

/** What the pledge is part of. */
export function getAgreement(store: PublicStore, key: string | null): PublishedAgreement | null {
  return key === null ? null : (agreementByKey(store).get({ key }) ?? null);
}

/** The situation pictures that a pledge or commitment cites, latest first. */
export function listSituationPictures(store: PublicStore, keys: string[]): PublishedPicture[] {
  return keys.flatMap((key) => pictureByKey(store).get({ key }) ?? []).sort((a, b) => b.on.localeCompare(a.on));
}
