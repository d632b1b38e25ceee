import { and, eq, gt, ne } from 'drizzle-orm';
import type { WorkingReader } from '../connect.ts';
import { signInAccount, signInPasskey, signInSession, signInTwoFactor } from '../schema/sign-in.ts';

/** What somebody can show that it is them. */
export type Factors = {
  hasPassword: boolean;
  hasAuthenticator: boolean;
  passkeys: { id: string; name: string | null; createdAt: Date | null }[];
  issuers: string[];
};

export function getFactors(db: WorkingReader, personId: string): Factors {
  const accounts = db.select({ provider: signInAccount.providerId }).from(signInAccount).where(eq(signInAccount.userId, personId)).all();
  const passkeys = db
    .select({ id: signInPasskey.id, name: signInPasskey.name, createdAt: signInPasskey.createdAt })
    .from(signInPasskey)
    .where(eq(signInPasskey.userId, personId))
    .all();
  return {
    hasPassword: accounts.some(({ provider }) => provider === 'credential'),
    hasAuthenticator: getAuthenticator(db, personId)?.verified ?? false,
    passkeys,
    issuers: accounts.map(({ provider }) => provider).filter((provider) => provider !== 'credential'),
  };
}

/** Whether nothing stands between a password and a session but the password. */
export function hasNoSecondFactor({ hasAuthenticator, passkeys }: Factors): boolean {
  return !hasAuthenticator && passkeys.length === 0;
}

/** An authenticator app's sealed secret; `verified` once a code of it was right. */
export function getAuthenticator(db: WorkingReader, personId: string): typeof signInTwoFactor.$inferSelect | undefined {
  return db.select().from(signInTwoFactor).where(eq(signInTwoFactor.userId, personId)).get();
}

/** Where else somebody is signed in. */
export function listOtherSessions(db: WorkingReader, personId: string, sessionId: string, now: Date) {
  return db
    .select({ id: signInSession.id, createdAt: signInSession.createdAt, updatedAt: signInSession.updatedAt, isPhone: signInSession.isPhone })
    .from(signInSession)
    .where(and(eq(signInSession.userId, personId), ne(signInSession.id, sessionId), gt(signInSession.expiresAt, now)))
    .all();
}
