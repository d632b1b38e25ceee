import { eq } from 'drizzle-orm';
import { type Seen, type Visit, visitNow } from '#domain/visit.ts';
import { signInVisit } from '../schema/sign-in.ts';
import type { SignInStore } from './connect.ts';

/** Notes that somebody (a person's id) is here, and what anyone can read now; answers with the visit. Writes at most once an hour. */
export function noteVisit({ db, atOnce }: SignInStore, userId: string, now: Date, seen: Seen): Visit {
  return atOnce(() => {
    const known = db.select().from(signInVisit).where(eq(signInVisit.userId, userId)).get()?.visit ?? null;
    const visit = visitNow(known, now, seen);
    if (visit !== known) db.insert(signInVisit).values({ userId, visit }).onConflictDoUpdate({ target: signInVisit.userId, set: { visit } }).run();
    return visit;
  });
}
