import type { MemberRole } from '#domain/actor.ts';
import type { Writer } from '../connect.ts';
import { newId } from '../id.ts';
import { membership, person } from '../schema/people.ts';
import { signInAccount, signInUser } from '../schema/sign-in.ts';

/** A new person with a way to sign in: `passwordHash` null for one who comes through an issuer. Answers with the person's id. */
export function addPerson(
  tx: Writer,
  { name, email, language, passwordHash }: { name: string; email: string; language: 'sv' | 'en'; passwordHash: string | null },
  now: Date,
): string {
  const id = newId();
  tx.insert(person).values({ id, name, email, language, createdAt: now.toISOString() }).run();
  tx.insert(signInUser).values({ id, name, email, emailVerified: true, createdAt: now, updatedAt: now }).run();
  if (passwordHash)
    tx.insert(signInAccount)
      .values({ id: newId(), userId: id, providerId: 'credential', accountId: id, password: passwordHash, createdAt: now, updatedAt: now })
      .run();
  return id;
}

/** A membership from now on. Answers with its id. */
export function addMembership(
  tx: Writer,
  { personId, organisationId, role }: { personId: string; organisationId: string; role: MemberRole },
  now: Date,
): string {
  const id = newId();
  tx.insert(membership).values({ id, personId, organisationId, role, from: now.toISOString() }).run();
  return id;
}
