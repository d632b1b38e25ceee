import type { Who } from '#domain/actor.ts';

/** Whether somebody has to sign in before a change is taken from them: nobody is signed in, somebody else than `meant` is, or the second factor is missing. */
export function isSignedOut({ person, needsSecondFactor }: Who, meant: string | null): boolean {
  return person === null || needsSecondFactor === true || (meant !== null && meant !== person.id);
}
