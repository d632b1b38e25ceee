import { and, eq } from 'drizzle-orm';
import type { Actor } from '#domain/actor.ts';
import { Refusal } from '#domain/refusal.ts';
import type { WorkingReader } from './connect.ts';
import { situationPictureParty } from './schema/situation-picture.ts';

/** The id of a situation picture that the actor's organisation has part in; anything else can't be answered by what it does. Null stays null. */
export function pictureOf(db: WorkingReader, { organisation }: Actor, id: string | null): string | null {
  if (id === null) return null;
  const isIts = and(eq(situationPictureParty.situationPictureId, id), eq(situationPictureParty.organisationId, organisation ?? ''));
  if (!db.select({ id: situationPictureParty.id }).from(situationPictureParty).where(isIts).get())
    throw new Refusal('unfit', 'notItsPicture', { field: 'picture' });
  return id;
}
