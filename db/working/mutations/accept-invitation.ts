import { and, eq } from 'drizzle-orm';
import { nobody } from '#domain/actor.ts';
import { Refusal } from '#domain/refusal.ts';
import type { WorkingStore, Writer } from '../connect.ts';
import { newId } from '../id.ts';
import { getInvitation, getInvitationTo, hasBelongedElsewhere, inForce, standsOnTheOtherSide } from '../queries/people.ts';
import { record } from '../record.ts';
import { invitation, membership, person } from '../schema/people.ts';
import { signInAccount } from '../schema/sign-in.ts';
import { endSessions } from './end-sessions.ts';
import { addMembership, addPerson } from './join.ts';

type Invitation = typeof invitation.$inferSelect;
export type Joined = { person: string; email: string };

/**
 * Accepts an invitation with a password: a new person, or for somebody who has belonged to the inviting organisation only a new password. Anybody
 * else must sign in first (`acceptAsOneself`), so that an invitation never opens an account that others rely on.
 */
export function acceptWithPassword(
  store: WorkingStore,
  { tokenHash, name, language, passwordHash }: { tokenHash: string; name: string; language: 'sv' | 'en'; passwordHash: string },
  now: Date,
): Joined {
  return accept(
    store,
    (tx) => byHash(tx, tokenHash, now),
    now,
    (tx, { email, organisationId }) => {
      const known = tx.select().from(person).where(eq(person.email, email)).get();
      if (!known) return { id: addPerson(tx, { name, email, language, passwordHash }, now), what: 'person.joined' };
      if (known.disabledAt) throw new Refusal('conflict', 'invitationOver');
      if (hasBelongedElsewhere(tx, known.id, organisationId)) throw new Refusal('conflict', 'signInFirst');
      setPassword(tx, known.id, passwordHash, now);
      endSessions(tx, known.id);
      return { id: known.id, what: 'password.reset' };
    },
  );
}

/** Accepts an invitation as somebody who is signed in, to the address it was sent to. */
export function acceptAsOneself(store: WorkingStore, { tokenHash, personId }: { tokenHash: string; personId: string }, now: Date): Joined {
  return accept(
    store,
    (tx) => byHash(tx, tokenHash, now),
    now,
    (tx, { email }) => {
      const known = tx.select().from(person).where(eq(person.id, personId)).get();
      if (known?.email !== email) throw new Refusal('forbidden', 'notYourInvitation');
      return { id: known.id, what: 'membership.begun' };
    },
  );
}

/** Accepts the open invitation to an address that an issuer has vouched for. Null when there is none, or the address is somebody's already. */
export function acceptByIssuer(store: WorkingStore, { email, name }: { email: string; name: string }, now: Date): Joined | null {
  const open = getInvitationTo(store.read, email, now);
  if (!open || store.read.select({ id: person.id }).from(person).where(eq(person.email, email)).get()) return null;
  return accept(
    store,
    (tx) => byHash(tx, open.tokenHash, now),
    now,
    (tx) => ({
      id: addPerson(tx, { name, email, language: 'sv', passwordHash: null }, now),
      what: 'person.joined',
    }),
  );
}

/** One acceptance, whoever comes: the invitation is looked up, used and marked as used in one transaction. */
function accept(
  store: WorkingStore,
  find: (tx: Writer) => Invitation,
  now: Date,
  whom: (tx: Writer, open: Invitation) => { id: string; what: string },
): Joined {
  return record(store, nobody, now, (tx) => {
    const open = find(tx);
    const { organisationId, role, email } = open;
    const { id, what } = whom(tx, open);
    if (standsOnTheOtherSide(tx, id, organisationId, now)) throw new Refusal('conflict', 'otherSide');
    const held = tx
      .select({ id: membership.id })
      .from(membership)
      .where(and(eq(membership.personId, id), eq(membership.organisationId, organisationId), eq(membership.role, role), inForce(now)))
      .get();
    const membershipId = held?.id ?? addMembership(tx, { personId: id, organisationId, role }, now);
    tx.update(invitation).set({ acceptedAt: now.toISOString() }).where(eq(invitation.id, open.id)).run();
    return {
      result: { person: id, email },
      event: { what, subject: id, before: null, after: { organisation: organisationId, role, invitation: open.id } },
      actor: { role, person: id, organisation: organisationId, membership: membershipId },
    };
  });
}

function byHash(tx: Writer, tokenHash: string, now: Date): Invitation {
  const found = getInvitation(tx, tokenHash, now);
  if (!found) throw new Refusal('unknown', 'invitationOver');
  return found.invitation;
}

function setPassword(tx: Writer, personId: string, password: string, now: Date): void {
  const { changes } = tx
    .update(signInAccount)
    .set({ password, updatedAt: now })
    .where(and(eq(signInAccount.userId, personId), eq(signInAccount.providerId, 'credential')))
    .run();
  if (changes === 0)
    tx.insert(signInAccount)
      .values({ id: newId(), userId: personId, providerId: 'credential', accountId: personId, password, createdAt: now, updatedAt: now })
      .run();
}
