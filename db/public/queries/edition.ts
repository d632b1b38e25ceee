import { statement } from '../../statement.ts';
import type { PublicStore } from '../connect.ts';
import { editions } from '../schema.ts';

const only = statement((store: PublicStore) => store.select().from(editions).prepare());

/** How many times what the public sees has changed, and the day it last did. */
export function getEdition(store: PublicStore): { number: number; on: string } {
  const row = only(store).get();
  return { number: row?.number ?? 0, on: row?.on ?? '' };
}
