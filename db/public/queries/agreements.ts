import { eq, sql } from 'drizzle-orm';
import { statement } from '../../statement.ts';
import type { PublicStore } from '../connect.ts';
import { agreements, situationPictures } from '../schema.ts';
import { kept } from './kept.ts';

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
export const getAgreement = kept((store: PublicStore, key: string | null): PublishedAgreement | null =>
  key === null ? null : (agreementByKey(store).get({ key }) ?? null),
);

/** The situation pictures that a pledge or commitment cites, latest first. */
export const listSituationPictures = kept((store: PublicStore, keys: string[]): PublishedPicture[] =>
  keys.flatMap((key) => pictureByKey(store).get({ key }) ?? []).sort((a, b) => b.on.localeCompare(a.on)),
);
