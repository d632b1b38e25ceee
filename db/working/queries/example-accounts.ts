import { and, asc, eq, isNotNull, isNull, like, notInArray } from 'drizzle-orm';
import type { MemberRole } from '#domain/actor.ts';
import type { WorkingReader } from '../connect.ts';
import { organisation } from '../schema/organisation.ts';
import { invitation, membership, person } from '../schema/people.ts';

/** Where the addresses of example accounts end; no such domain can exist. */
export const exampleDomain = '@exempelkommun.example';

export type ExampleAccount = { email: string; role: MemberRole; organisation: string };

/** The example accounts of this store, to be listed where one signs in: not those that somebody was invited to. */
export function listExampleAccounts(db: WorkingReader): ExampleAccount[] {
  return db
    .select({ email: person.email, role: membership.role, organisation: organisation.name })
    .from(person)
    .innerJoin(membership, and(eq(membership.personId, person.id), isNull(membership.to)))
    .innerJoin(organisation, and(eq(organisation.id, membership.organisationId), eq(organisation.example, true)))
    .where(and(like(person.email, `%${exampleDomain}`), wasNotInvited(db), isNull(person.disabledAt)))
    .orderBy(asc(organisation.name), asc(person.email))
    .all();
}

/** Whose account was made with the examples, and is everybody's. */
export function wasNotInvited(db: WorkingReader) {
  return notInArray(person.email, db.select({ email: invitation.email }).from(invitation).where(isNotNull(invitation.acceptedAt)));
}
