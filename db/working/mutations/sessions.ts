import { eq } from 'drizzle-orm';
import { type Actor, nobody } from '#domain/actor.ts';
import type { WorkingStore } from '../connect.ts';
import { record } from '../record.ts';
import { person } from '../schema/people.ts';
import { type SignInMethod, signInSession } from '../schema/sign-in.ts';

/** Tells the security log that somebody came in. */
export function tellStarted(store: WorkingStore, personId: string, method: SignInMethod, now: Date): void {
  record(store, byOneself(personId), now, () => ({
    result: null,
    event: { what: 'session.started', subject: personId, before: null, after: { method } },
  }));
}

/** Tells the security log that somebody was kept out. An unknown address is told of as `unknown`, with as much work as a known one, and isn't kept. */
export function tellRefused(store: WorkingStore, who: { email: string } | { id: string }, why: 'password' | 'code' | 'issuer', now: Date): void {
  const id = 'id' in who ? who.id : store.read.select({ id: person.id }).from(person).where(eq(person.email, who.email)).get()?.id;
  record(store, byOneself(id ?? null), now, () => ({
    result: null,
    event: { what: 'session.refused', subject: id ?? 'unknown', before: null, after: { why } },
  }));
}

/** Ends one of a person's own sessions. Answers whether there was one. */
export function endOwnSession(store: WorkingStore, personId: string, sessionId: string, why: 'signedOut' | 'ended', now: Date): boolean {
  return record(store, byOneself(personId), now, (tx) => {
    const found = tx.select().from(signInSession).where(eq(signInSession.id, sessionId)).get();
    if (found?.userId !== personId) return { result: false, event: null };
    tx.delete(signInSession).where(eq(signInSession.id, sessionId)).run();
    return { result: true, event: { what: 'session.ended', subject: personId, before: null, after: { why } } };
  });
}

function byOneself(person: string | null): Actor {
  return { ...nobody, person };
}
