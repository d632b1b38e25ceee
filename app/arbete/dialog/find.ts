import { notFound } from 'next/navigation';
import { dialogueSubject } from '#db/working/dialogue-subject.ts';
import { getWorkDialogue, type WorkDialogue } from '#db/working/queries/work-rounds.ts';
import type { Action } from '#domain/permission.ts';
import { type Words, words } from '#words/words.ts';
import { permit } from '../../permit.ts';
import { type SignedIn, signedIn } from '../../signed-in.ts';
import { workingStore } from '../../stores.ts';

export type Where = { params: Promise<{ round: string }> };
export type Found = { me: SignedIn; w: Words; now: Date; found: WorkDialogue };

/** The round of the address for somebody who may do `action` with it; else 404 or 403. */
export async function findRound({ params }: Where, action: Action): Promise<Found> {
  const me = await signedIn();
  const { round } = await params;
  const now = new Date();
  const db = workingStore().read;
  permit(me, action, dialogueSubject(db, round, now));
  return { me, w: words(me.person.language), now, found: getWorkDialogue(db, me, round, now) ?? notFound() };
}
