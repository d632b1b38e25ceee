import { hashPassword } from 'better-auth/crypto';
import { eq } from 'drizzle-orm';
import { type MemberRole, operator, rolesWithSecondFactor } from '#domain/actor.ts';
import type { WorkingStore } from '../connect.ts';
import { newId } from '../id.ts';
import { record } from '../record.ts';
import { organisation } from '../schema/organisation.ts';
import { person } from '../schema/people.ts';
import { signInTwoFactor, signInUser } from '../schema/sign-in.ts';
import { newAuthenticator } from '../sign-in/authenticator.ts';
import { examplePassword } from '../sign-in/examples.ts';
import { addMembership, addPerson } from './join.ts';

type Account = { email: string; name: string; organisation: string; role: MemberRole };

/**
 * Makes the example accounts that aren't there yet, with the published password and, where their role asks for it, an authenticator of their own.
 * Only in organisations that are marked as invented. Answers with how many were made.
 */
export async function makeExampleAccounts(store: WorkingStore, accounts: readonly Account[], secret: string, now: Date): Promise<number> {
  const missing = accounts.filter(({ email }) => !store.read.select({ id: person.id }).from(person).where(eq(person.email, email)).get());
  if (missing.length === 0) return 0;
  const passwordHash = await hashPassword(examplePassword);
  const made = [];
  for (const account of missing) made.push(makeAccount(store, account, passwordHash, (await newAuthenticator(secret)).sealed, now));
  return made.filter(Boolean).length;
}

function makeAccount(store: WorkingStore, account: Account, passwordHash: string, sealed: { secret: string; backupCodes: string }, now: Date): boolean {
  return record(store, operator, now, (tx) => {
    const at = tx.select().from(organisation).where(eq(organisation.key, account.organisation)).get();
    if (!at?.example) return { result: false, event: null };
    const { email, name, role } = account;
    const personId = addPerson(tx, { name, email, language: 'sv', passwordHash }, now);
    addMembership(tx, { personId, organisationId: at.id, role }, now);
    if (rolesWithSecondFactor.includes(role)) {
      tx.insert(signInTwoFactor)
        .values({ id: newId(), userId: personId, ...sealed, verified: true })
        .run();
      tx.update(signInUser).set({ twoFactorEnabled: true }).where(eq(signInUser.id, personId)).run();
    }
    return { result: true, event: { what: 'person.joined', subject: personId, before: null, after: { name, email, organisation: at.id, role } } };
  });
}
