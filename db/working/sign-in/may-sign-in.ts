import { and, eq, isNull } from 'drizzle-orm';
import type { WorkingReader } from '../connect.ts';
import { listMemberships } from '../queries/who.ts';
import { person } from '../schema/people.ts';

/** Whether a person may have a session at all: not disabled, and not of invented organisations only while the examples are off. */
export function maySignIn(db: WorkingReader, personId: string, now: Date, { examples }: { examples: boolean }): boolean {
  const isEnabled = db
    .select({ id: person.id })
    .from(person)
    .where(and(eq(person.id, personId), isNull(person.disabledAt)))
    .get();
  if (!isEnabled) return false;
  const memberships = listMemberships(db, personId, now);
  return examples || memberships.length === 0 || memberships.some(({ organisation: { example } }) => !example);
}
