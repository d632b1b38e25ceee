import { eq } from 'drizzle-orm';
import type { Writer } from '../connect.ts';
import { signInSession, signInVerification } from '../schema/sign-in.ts';

/** Ends every session of a person, and what they had begun on the way to one. Answers with how many sessions there were. */
export function endSessions(tx: Writer, personId: string): number {
  tx.delete(signInVerification).where(eq(signInVerification.value, personId)).run();
  return tx.delete(signInSession).where(eq(signInSession.userId, personId)).run().changes;
}
