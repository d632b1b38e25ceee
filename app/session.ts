import { eq } from 'drizzle-orm';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { getSessionWho, type SessionWho } from '#db/working/queries/who.ts';
import { signInSession } from '#db/working/schema/sign-in.ts';
import { sessionCookie } from '#db/working/sign-in/auth.ts';
import { endsAt } from '#db/working/sign-in/session-rule.ts';
import { tokenOf } from '#db/working/sign-in/token.ts';
import { noOne, type Who } from '#domain/actor.ts';
import { examplesAreOn, signIn } from './sign-in.ts';
import { workingStore } from './stores.ts';

const minute = 60_000;

/** Who is asking: never null. A session that isn't there or is over is `noOne`; an error in the look-up is thrown and answered with 503. */
export async function who(): Promise<Who> {
  return (await session())?.who ?? noOne;
}

/** The session of the request and who it belongs to, looked up once a request. Being here moves its end on. */
export const session = cache(async (): Promise<SessionWho | null> => {
  const cookie = (await cookies()).get(sessionCookie)?.value;
  try {
    return cookie ? lookUp(cookie, new Date()) : null;
  } catch (fault) {
    failedLookUps().add((await headers()).get('request-id') ?? '');
    throw fault;
  }
});

/** The requests whose session couldn't be looked up; the server that passed them on answers 503 (`ops/serve`). */
function failedLookUps(): Set<string> {
  const shared = globalThis as { failedLookUps?: Set<string> };
  shared.failedLookUps ??= new Set();
  return shared.failedLookUps;
}

function lookUp(cookie: string, now: Date): SessionWho | null {
  const { secret, bookkeeping } = signIn();
  const token = tokenOf(cookie, secret);
  const found = token === null ? null : getSessionWho(workingStore().read, token, now, { examples: examplesAreOn() });
  if (!found) return null;
  const expiresAt = endsAt(found.session, now);
  if (expiresAt.getTime() - found.session.expiresAt.getTime() > minute)
    bookkeeping.db.update(signInSession).set({ expiresAt, updatedAt: now }).where(eq(signInSession.id, found.session.id)).run();
  return found;
}
