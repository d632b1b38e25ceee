import { notFound } from 'next/navigation';
import { getWorkCommitment, type WorkCommitment } from '#db/working/queries/work-commitment.ts';
import { commitmentSubject } from '#db/working/subject.ts';
import type { Actor, Membership } from '#domain/actor.ts';
import { stockholmDay } from '#domain/calendar.ts';
import type { Action } from '#domain/permission.ts';
import { type Words, words } from '#words/words.ts';
import { permit } from '../../permit.ts';
import { type SignedIn, signedIn } from '../../signed-in.ts';
import { workingStore } from '../../stores.ts';

export type Where = { params: Promise<{ commitment: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };
export type Found = WorkCommitment & { me: SignedIn; w: Words; actor: Actor; membership: Membership; now: Date; today: string };

/** The commitment of the address for somebody who may do `action` with it; else 404 or 403. */
export async function findCommitment({ params }: Pick<Where, 'params'>, action: Action): Promise<Found> {
  const me = await signedIn();
  const { commitment } = await params;
  const now = new Date();
  const db = workingStore().read;
  const actor = permit(me, action, commitmentSubject(db, commitment, now));
  const found = getWorkCommitment(db, me, commitment, now) ?? notFound();
  const membership = me.memberships.find(({ id }) => id === actor.membership) ?? notFound();
  return { ...found, me, w: words(me.person.language), actor, membership, now, today: stockholmDay(now) };
}
