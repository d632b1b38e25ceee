import { and, eq } from 'drizzle-orm';
import type { WorkingReader } from '../connect.ts';
import { exampleDomain, wasNotInvited } from '../queries/example-accounts.ts';
import { organisation } from '../schema/organisation.ts';
import { membership, person } from '../schema/people.ts';
import { signInTwoFactor } from '../schema/sign-in.ts';
import { codeNow } from './authenticator.ts';

/** The example accounts' password. Everybody may know it: they reach nothing but invented data. */
export const examplePassword = 'ett-exempel-till-alla';

/**
 * The code that an example account's authenticator app would show now, so that anybody who tries the product can go the whole way in. Null for every
 * account that isn't an example's: by its address, and by all its memberships being of invented organisations.
 */
export async function exampleCode(db: WorkingReader, personId: string, secret: string): Promise<string | null> {
  const rows = db
    .select({ email: person.email, example: organisation.example, sealed: signInTwoFactor })
    .from(person)
    .innerJoin(membership, eq(membership.personId, person.id))
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .innerJoin(signInTwoFactor, eq(signInTwoFactor.userId, person.id))
    .where(and(eq(person.id, personId), wasNotInvited(db)))
    .all();
  const [first] = rows;
  if (!first?.email.endsWith(exampleDomain) || !rows.every(({ example }) => example)) return null;
  return codeNow(secret, first.sealed);
}
