import { and, eq } from 'drizzle-orm';
import { nobody } from '#domain/actor.ts';
import { Refusal } from '#domain/refusal.ts';
import type { WorkingStore, Writer } from '../connect.ts';
import { newId } from '../id.ts';
import { type Happening, record } from '../record.ts';
import { signInAccount, signInPasskey, signInSession, signInTwoFactor, signInUser } from '../schema/sign-in.ts';
import type { Sealed } from '../sign-in/authenticator.ts';

/** Somebody's own ways in, changed by themselves. Each tells the security log. */
function byOneself<Result>(
  store: WorkingStore,
  person: string,
  now: Date,
  work: (tx: Writer) => { result: Result; what: string; after?: unknown } | null,
): Result | null {
  return record<Result | null>(store, { ...nobody, person }, now, (tx) => {
    const done = work(tx);
    const event: Happening | null = done && { what: done.what, subject: person, before: null, after: done.after ?? null };
    return { result: done?.result ?? null, event };
  });
}

/** Begins to set up an authenticator app. It isn't in force until a code was right; one that is in force is not replaced. */
export function beginAuthenticator(store: WorkingStore, person: string, sealed: Sealed, now: Date): void {
  byOneself(store, person, now, (tx) => {
    const known = tx.select().from(signInTwoFactor).where(eq(signInTwoFactor.userId, person)).get();
    if (known?.verified) throw new Refusal('conflict', 'authenticatorInForce');
    if (known) tx.update(signInTwoFactor).set(sealed).where(eq(signInTwoFactor.id, known.id)).run();
    else
      tx.insert(signInTwoFactor)
        .values({ id: newId(), userId: person, ...sealed, verified: false })
        .run();
    return { result: null, what: 'secondFactor.begun' };
  });
}

/** Puts the app in force, and lets the session in which its first code was right count as one with a second factor. */
export function putAuthenticatorInForce(store: WorkingStore, person: string, session: string, now: Date): void {
  byOneself(store, person, now, (tx) => {
    tx.update(signInTwoFactor).set({ verified: true, failedVerificationCount: 0, lockedUntil: null }).where(eq(signInTwoFactor.userId, person)).run();
    tx.update(signInUser).set({ twoFactorEnabled: true, updatedAt: now }).where(eq(signInUser.id, person)).run();
    tx.update(signInSession).set({ hasSecondFactor: true, method: 'totp' }).where(eq(signInSession.id, session)).run();
    return { result: null, what: 'secondFactor.enrolled', after: { kind: 'authenticator' } };
  });
}

/** Takes the app away, for a new one to be set up. */
export function dropAuthenticator(store: WorkingStore, person: string, now: Date): void {
  byOneself(store, person, now, (tx) => {
    tx.delete(signInTwoFactor).where(eq(signInTwoFactor.userId, person)).run();
    tx.update(signInUser).set({ twoFactorEnabled: false, updatedAt: now }).where(eq(signInUser.id, person)).run();
    return { result: null, what: 'secondFactor.dropped', after: { kind: 'authenticator' } };
  });
}

/** New recovery codes instead of the old ones. */
export function renewRecoveryCodes(store: WorkingStore, person: string, backupCodes: string, now: Date): void {
  byOneself(store, person, now, (tx) => {
    tx.update(signInTwoFactor).set({ backupCodes }).where(eq(signInTwoFactor.userId, person)).run();
    return { result: null, what: 'recoveryCodes.renewed' };
  });
}

export function dropPasskey(store: WorkingStore, person: string, passkey: string, now: Date): void {
  byOneself(store, person, now, (tx) => {
    const { changes } = tx
      .delete(signInPasskey)
      .where(and(eq(signInPasskey.id, passkey), eq(signInPasskey.userId, person)))
      .run();
    return changes === 0 ? null : { result: null, what: 'secondFactor.dropped', after: { kind: 'passkey' } };
  });
}

/** Tells that a passkey was added, and lets the session in which it was count as one with a second factor: its owner was asked for. */
export function tellPasskey(store: WorkingStore, person: string, session: string, now: Date): void {
  byOneself(store, person, now, (tx) => {
    tx.update(signInSession).set({ hasSecondFactor: true }).where(eq(signInSession.id, session)).run();
    return { result: null, what: 'secondFactor.enrolled', after: { kind: 'passkey' } };
  });
}

/** Lets a session count as one with a second factor, after the code was right. */
export function raiseSession(store: WorkingStore, person: string, session: string, method: 'totp' | 'recoveryCode', now: Date): void {
  byOneself(store, person, now, (tx) => {
    tx.update(signInSession).set({ hasSecondFactor: true, method }).where(eq(signInSession.id, session)).run();
    return { result: null, what: 'session.raised', after: { method } };
  });
}

/** A new password. Every other session of the person ends with the old one. */
export function changePassword(store: WorkingStore, person: string, session: string, passwordHash: string, now: Date): void {
  byOneself(store, person, now, (tx) => {
    tx.update(signInAccount)
      .set({ password: passwordHash, updatedAt: now })
      .where(and(eq(signInAccount.userId, person), eq(signInAccount.providerId, 'credential')))
      .run();
    for (const { id } of tx.select({ id: signInSession.id }).from(signInSession).where(eq(signInSession.userId, person)).all())
      if (id !== session) tx.delete(signInSession).where(eq(signInSession.id, id)).run();
    return { result: null, what: 'password.changed' };
  });
}
