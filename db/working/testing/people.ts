import { eq } from 'drizzle-orm';
import type { MemberRole, Who } from '#domain/actor.ts';
import { operator } from '#domain/actor.ts';
import type { WorkingStore } from '../connect.ts';
import { newId } from '../id.ts';
import { record } from '../record.ts';
import { organisation } from '../schema/organisation.ts';
import { membership, person } from '../schema/people.ts';
import { noon } from './store.ts';

/** Somebody with one membership, who has signed in with all that it asks for. `organisationKey` is a stored organisation's. */
export function memberOf(store: WorkingStore, organisationKey: string, role: MemberRole): Who & { person: NonNullable<Who['person']> } {
  const found = store.read.select().from(organisation).where(eq(organisation.key, organisationKey)).get();
  if (!found) throw new Error(`There is no organisation ${organisationKey}`);
  const id = newId();
  const who = { id, name: `${role} ${organisationKey}`, email: `${id}@example.org`, language: 'sv' as const };
  const membershipId = newId();
  record(store, operator, noon, (tx) => {
    tx.insert(person)
      .values({ ...who, createdAt: noon.toISOString() })
      .run();
    tx.insert(membership).values({ id: membershipId, personId: id, organisationId: found.id, role, from: noon.toISOString() }).run();
    return { result: null, event: { what: 'person.joined', subject: id, before: null, after: null } };
  });
  const { key, type, name, example } = found;
  return { person: who, memberships: [{ id: membershipId, role, organisation: { id: found.id, key, type, name, example } }] };
}
