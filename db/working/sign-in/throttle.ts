import { and, count, eq, gt, inArray, lte } from 'drizzle-orm';
import { newId } from '../id.ts';
import { signInAttempt } from '../schema/sign-in.ts';
import type { SignInStore } from './connect.ts';

/** How many tries that didn't succeed are let through in a quarter of an hour. An office shares one address. */
export const limits = { account: 10, address: 60 } as const;
const windowMs = 15 * 60_000;

/** A try that has been let through; it counts as failed until it has succeeded. */
export type Attempt = { succeeded: () => void };

/**
 * Lets a try through, or not (null): ten for one account and sixty from one network address within a quarter of an hour. Counted before anything is
 * compared, in one transaction, so that tries at the same time don't slip past each other. `account` is what was typed, known or not.
 */
export function takeAttempt(store: SignInStore, { account, address }: { account: string; address: string }, now: Date): Attempt | null {
  const keys = { account: `account:${account.trim().toLowerCase().slice(0, 254)}`, address: `address:${network(address)}` };
  return store.atOnce(() => {
    const from = new Date(now.getTime() - windowMs);
    store.db.delete(signInAttempt).where(lte(signInAttempt.at, from)).run();
    for (const kind of ['account', 'address'] as const) if (countOf(store, keys[kind], from) >= limits[kind]) return null;
    const rows = Object.values(keys).map((key) => ({ id: newId(), key, at: now }));
    store.db.insert(signInAttempt).values(rows).run();
    return { succeeded: () => forget(store, rows, keys.account) };
  });
}

function countOf({ db }: SignInStore, key: string, from: Date): number {
  return db
    .select({ n: count() })
    .from(signInAttempt)
    .where(and(eq(signInAttempt.key, key), gt(signInAttempt.at, from)))
    .get()?.n as number;
}

/** A success clears the account, and takes back what this try counted against its address. */
function forget({ db }: SignInStore, rows: { id: string }[], account: string): void {
  db.delete(signInAttempt)
    .where(
      inArray(
        signInAttempt.id,
        rows.map(({ id }) => id),
      ),
    )
    .run();
  db.delete(signInAttempt).where(eq(signInAttempt.key, account)).run();
}

/** One household or office has a whole /64 of IPv6 addresses. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:/, '');
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain;
}
