import { eq } from 'drizzle-orm';
import * as z from 'zod';
import type { Actor } from '#domain/actor.ts';
import { rowId } from '#domain/given.ts';
import type { Action } from '#domain/permission.ts';
import { Refusal } from '#domain/refusal.ts';
import type { Writer } from '../connect.ts';
import { belongsElsewhere, countOtherAdmins } from '../queries/people.ts';
import type { Happening } from '../record.ts';
import { membership, person } from '../schema/people.ts';
import { signInPasskey, signInTwoFactor, signInUser } from '../schema/sign-in.ts';
import { organisationSubject } from '../subject.ts';
import { verb } from '../verb.ts';
import { endSessions } from './end-sessions.ts';

/** Somebody as a member of an organisation: what an admin sees and acts on. */
const member = z.strictObject({ membership: rowId });

type Target = { membership: typeof membership.$inferSelect; person: typeof person.$inferSelect };

/** Ends a membership. The person keeps others; without any they can sign in and reach nothing. */
export const endMembership = onMember('membership.end', (tx, { membership: ended }, now) => {
  if (ended.to !== null && ended.to <= now.toISOString()) return null;
  if (ended.role === 'admin') refuseLastAdmin(tx, ended.organisationId, ended.personId, now);
  tx.update(membership).set({ to: now.toISOString() }).where(eq(membership.id, ended.id)).run();
  const { role, organisationId } = ended;
  return { what: 'membership.ended', subject: ended.personId, before: { role, organisation: organisationId }, after: { endedAt: now.toISOString() } };
});

/** Keeps somebody out: every session ends in the same transaction, and none can begin. */
export const disablePerson = onMember('person.disable', (tx, target, now) => {
  refuseElsewhere(tx, target, now);
  if (target.person.disabledAt) return null;
  refuseLastAdmin(tx, target.membership.organisationId, target.person.id, now);
  tx.update(person).set({ disabledAt: now.toISOString() }).where(eq(person.id, target.person.id)).run();
  const sessions = endSessions(tx, target.person.id);
  return { what: 'person.disabled', subject: target.person.id, before: null, after: { sessions } };
});

export const enablePerson = onMember('person.enable', (tx, target, now) => {
  refuseElsewhere(tx, target, now);
  if (!target.person.disabledAt) return null;
  tx.update(person).set({ disabledAt: null }).where(eq(person.id, target.person.id)).run();
  return { what: 'person.enabled', subject: target.person.id, before: { disabledAt: target.person.disabledAt }, after: null };
});

/** Signs somebody out everywhere. */
export const endPersonSessions = onMember('session.end', (tx, target) => {
  const sessions = endSessions(tx, target.person.id);
  return sessions === 0 ? null : { what: 'session.ended', subject: target.person.id, before: null, after: { why: 'ended', sessions } };
});

/** Takes away somebody's second factors, when they have lost them. They set up a new one at the next sign-in, and reach nothing before that. */
export const resetSecondFactor = onMember('secondFactor.reset', (tx, target, now) => {
  refuseElsewhere(tx, target, now);
  const { id } = target.person;
  tx.delete(signInTwoFactor).where(eq(signInTwoFactor.userId, id)).run();
  tx.delete(signInPasskey).where(eq(signInPasskey.userId, id)).run();
  tx.update(signInUser).set({ twoFactorEnabled: false, updatedAt: now }).where(eq(signInUser.id, id)).run();
  return { what: 'secondFactor.reset', subject: id, before: null, after: { sessions: endSessions(tx, id) } };
});

/** A verb of an admin about a member of their own organisation, never about themselves. `work` answers null when there is nothing to do. */
function onMember(action: Action, work: (tx: Writer, target: Target, now: Date) => Omit<Happening, 'id'> | null) {
  return verb(action, member, {
    subject: (db, input) => {
      const found = db.select().from(membership).where(eq(membership.id, input.membership)).get();
      return found ? organisationSubject(db, found.organisationId) : null;
    },
    work: (tx, { actor, input, now }) => ({ result: null, happened: work(tx, targetOf(tx, input.membership, actor), now) }),
  });
}

function targetOf(tx: Writer, id: string, actor: Actor): Target {
  const found = tx.select({ membership, person }).from(membership).innerJoin(person, eq(person.id, membership.personId)).where(eq(membership.id, id)).get();
  if (!found) throw new Refusal('unknown', 'unknown');
  if (found.person.id === actor.person) throw new Refusal('forbidden', 'notOneself');
  return found;
}

function refuseLastAdmin(tx: Writer, organisationId: string, personId: string, now: Date): void {
  if (countOtherAdmins(tx, organisationId, personId, now) === 0) throw new Refusal('conflict', 'lastAdmin');
}

/** Others rely on the account too: one organisation may end its own membership, not shut the whole account. */
function refuseElsewhere(tx: Writer, { person: { id }, membership: { organisationId } }: Target, now: Date): void {
  if (belongsElsewhere(tx, id, organisationId, now)) throw new Refusal('conflict', 'belongsElsewhere');
}
