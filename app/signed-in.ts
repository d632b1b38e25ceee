import { redirect } from 'next/navigation';
import type { Who } from '#domain/actor.ts';
import { who } from './session.ts';

export type SignedIn = Who & { person: NonNullable<Who['person']> };

/** Who is signed in; somebody who isn't is led to the sign-in page. */
export async function signedIn(): Promise<SignedIn> {
  const { person, memberships } = await who();
  if (!person) redirect('/arbete/logga-in');
  return { person, memberships };
}
