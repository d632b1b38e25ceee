import { redirect } from 'next/navigation';
import { workPaths } from '#components/work/work-paths.ts';
import type { Who } from '#domain/actor.ts';
import { who } from './session.ts';

export type SignedIn = Who & { person: NonNullable<Who['person']> };

/** Who is signed in; somebody who isn't is led to the sign-in page, somebody who must show a second factor first to that and nothing else. */
export async function signedIn(): Promise<SignedIn> {
  const { person, memberships, needsSecondFactor } = await who();
  if (!person) redirect(workPaths.signIn);
  if (needsSecondFactor) redirect(workPaths.secondFactor);
  return { person, memberships };
}
