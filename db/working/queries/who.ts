import { and, eq, gt, isNull, or } from 'drizzle-orm';
import { type Membership, rolesWithSecondFactor, type Who } from '#domain/actor.ts';
import type { WorkingReader } from '../connect.ts';
import { organisation } from '../schema/organisation.ts';
import { membership, person } from '../schema/people.ts';
import { type SignInMethod, signInSession } from '../schema/sign-in.ts';

/** A session in force, and who it belongs to. */
export type SessionWho = {
  who: Who;
  session: { id: string; method: SignInMethod; hasSecondFactor: boolean; isPhone: boolean; createdAt: Date; expiresAt: Date };
};

/**
 * Who a session's token belongs to, with the memberships that hold now: read anew for each request, so that what was ended or disabled is gone at once.
 * Memberships that need a second factor are left out of a session without one (`needsSecondFactor`). Without `examples`, those of invented
 * organisations are left out and whoever has no other is nobody. Null when the session isn't there, is over, or its person is disabled.
 */
export function getSessionWho(db: WorkingReader, token: string, now: Date, { examples }: { examples: boolean }): SessionWho | null {
  const found = db
    .select({ session: signInSession, person })
    .from(signInSession)
    .innerJoin(person, eq(person.id, signInSession.userId))
    .where(and(eq(signInSession.token, token), gt(signInSession.expiresAt, now), isNull(person.disabledAt)))
    .get();
  if (!found) return null;
  const { id, name, email, language } = found.person;
  const all = listMemberships(db, id, now);
  const held = all.filter(({ organisation: { example } }) => examples || !example);
  if (all.length > 0 && held.length === 0) return null;
  const memberships = held.filter(({ role }) => found.session.hasSecondFactor || !rolesWithSecondFactor.includes(role));
  const { userId: _, token: __, updatedAt: ___, ipAddress: ____, userAgent: _____, ...session } = found.session;
  return { who: { person: { id, name, email, language }, memberships, needsSecondFactor: memberships.length < held.length }, session };
}

/** The memberships of a person that hold now, in the order they began. */
export function listMemberships(db: WorkingReader, personId: string, now: Date): Membership[] {
  return db
    .select({
      id: membership.id,
      role: membership.role,
      organisation: { id: organisation.id, key: organisation.key, type: organisation.type, name: organisation.name, example: organisation.example },
    })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(and(eq(membership.personId, personId), or(isNull(membership.to), gt(membership.to, now.toISOString()))))
    .orderBy(membership.from, membership.id)
    .all();
}
