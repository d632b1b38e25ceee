import { eq } from 'drizzle-orm';
import { newId } from '../id.ts';
import { signInVerification } from '../schema/sign-in.ts';
import { periodOf, type Sealed } from './authenticator.ts';
import type { SignInStore } from './connect.ts';

/**
 * Takes a code of an authenticator app: each period's code is taken once, and none of a period before the last taken one, as RFC 6238 (5.2) asks; somebody
 * who looked on can't come in after its owner. The last period taken is kept under the authenticator's id for as long as its code could still be right.
 */
export async function takeCode(store: SignInStore, key: string, app: Sealed & { id: string }, code: string, now: Date): Promise<'right' | 'used' | 'wrong'> {
  const period = await periodOf(key, app, code, now);
  if (period === null) return 'wrong';
  const identifier = `code of ${app.id}`;
  return store.atOnce(() => {
    const last = store.db.select().from(signInVerification).where(eq(signInVerification.identifier, identifier)).get();
    if (last && Number(last.value) >= period) return 'used';
    store.db.delete(signInVerification).where(eq(signInVerification.identifier, identifier)).run();
    const expiresAt = new Date(now.getTime() + rememberedMs);
    store.db
      .insert(signInVerification)
      .values({ id: newId(), identifier, value: String(period), expiresAt, createdAt: now, updatedAt: now })
      .run();
    return 'right';
  });
}

/** Longer than a code can be right, from the period before its own to the one after. */
const rememberedMs = 5 * 60_000;
