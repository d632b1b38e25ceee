import { and, eq } from 'drizzle-orm';
import type { WorkingReader } from '../connect.ts';
import { exampleDomain, wasNotInvited } from '../queries/example-accounts.ts';
import { getAuthenticator } from '../queries/factors.ts';
import { organisation } from '../schema/organisation.ts';
import { membership, person } from '../schema/people.ts';
import { codeNow } from './authenticator.ts';

/** The example accounts' password. Everybody may know it: they reach nothing but invented data. */
export const examplePassword = 'ett-exempel-till-alla';

/**
 * The code that an example account's authenticator app would show now, so that anybody who tries the product can go the whole way in. Null for every
 * account that isn't open to all.
 */
export async function exampleCode(db: WorkingReader, personId: string, secret: string): Promise<string | null> {
  const app = isOpenToAll(db, personId) ? getAuthenticator(db, personId) : undefined;
  return app ? codeNow(secret, app) : null;
}

/**
 * Whether an account is an example's, by its address, by all its memberships being of invented organisations, and by nobody having been invited to it.
 * Its codes are shown to everybody, and many may come in by the same one.
 */
export function isOpenToAll(db: WorkingReader, personId: string): boolean {
  const rows = db
    .select({ email: person.email, example: organisation.example })
    .from(person)
    .innerJoin(membership, eq(membership.personId, person.id))
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(and(eq(person.id, personId), wasNotInvited(db)))
    .all();
  return rows.length > 0 && rows.every(({ email, example }) => email.endsWith(exampleDomain) && example);
}
