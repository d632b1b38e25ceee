import { createHash, randomBytes } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import * as z from 'zod';
import { type MemberRole, memberRoles } from '#domain/actor.ts';
import { rowId } from '#domain/given.ts';
import { isInventedAddress } from '#domain/invented-address.ts';
import { Refusal } from '#domain/refusal.ts';
import type { Writer } from '../connect.ts';
import { newId } from '../id.ts';
import { belongsElsewhere, standsOnTheOtherSide } from '../queries/people.ts';
import { organisation } from '../schema/organisation.ts';
import { invitation, person } from '../schema/people.ts';
import { organisationSubject } from '../subject.ts';
import { verb } from '../verb.ts';

const validDays = 7;

/** The secret of an invitation's link: 256 random bits. Only its hash is ever stored. */
export function newInvitationToken(): string {
  return randomBytes(32).toString('base64url');
}

export function tokenHashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export const invitationInput = z.strictObject({
  organisation: rowId,
  email: z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.email({ error: 'isn’t an e-mail address' }).max(254)),
  role: z.enum(memberRoles),
  tokenHash: z.string().regex(/^[0-9a-f]{64}$/),
});

/**
 * Invites somebody to the admin's own organisation. Holds for seven days and for one acceptance; a new one to the same address takes the place of the
 * old. To somebody who belongs here already it is a new way in: they choose a new password.
 */
export const invitePerson = verb('person.invite', invitationInput, {
  subject: (db, { organisation }) => organisationSubject(db, organisation),
  work: (tx, { actor, input, now }) => {
    const id = invite(tx, { organisationId: input.organisation, email: input.email, role: input.role, tokenHash: input.tokenHash, by: actor.person }, now);
    const { organisation, email, role } = input;
    return { result: { invitation: id }, happened: { what: 'person.invited', subject: id, before: null, after: { organisation, email, role } } };
  },
});

export const withdrawInvitation = verb('invitation.withdraw', z.strictObject({ invitation: rowId }), {
  subject: (db, { invitation: id }) => {
    const found = db.select().from(invitation).where(eq(invitation.id, id)).get();
    return found ? organisationSubject(db, found.organisationId) : null;
  },
  work: (tx, { input, now }) => {
    const { changes } = tx
      .update(invitation)
      .set({ withdrawnAt: now.toISOString() })
      .where(and(eq(invitation.id, input.invitation), isNull(invitation.withdrawnAt), isNull(invitation.acceptedAt)))
      .run();
    const happened = changes === 0 ? null : { what: 'invitation.withdrawn', subject: input.invitation, before: null, after: null };
    return { result: null, happened };
  },
});

/** Stores an invitation, also the operator's. Refuses whom the organisation may not have. Answers with its id. */
export function invite(
  tx: Writer,
  { organisationId, email, role, tokenHash, by }: { organisationId: string; email: string; role: MemberRole; tokenHash: string; by: string | null },
  now: Date,
): string {
  const at = tx.select({ example: organisation.example }).from(organisation).where(eq(organisation.id, organisationId)).get();
  if (at?.example && !isInventedAddress(email)) throw new Refusal('unfit', 'inventedOnly', { field: 'email' });
  const known = tx.select({ id: person.id, disabledAt: person.disabledAt }).from(person).where(eq(person.email, email)).get();
  if (known && standsOnTheOtherSide(tx, known.id, organisationId, now)) throw new Refusal('conflict', 'otherSide', { field: 'email' });
  if (known?.disabledAt && belongsElsewhere(tx, known.id, organisationId, now)) throw new Refusal('conflict', 'belongsElsewhere', { field: 'email' });
  const isTaken = tx.select({ id: invitation.id }).from(invitation).where(eq(invitation.tokenHash, tokenHash)).get() !== undefined;
  if (isTaken) throw new Refusal('conflict', 'linkInUse', { field: 'tokenHash' });
  tx.update(invitation)
    .set({ withdrawnAt: now.toISOString() })
    .where(and(eq(invitation.organisationId, organisationId), eq(invitation.email, email), isNull(invitation.acceptedAt), isNull(invitation.withdrawnAt)))
    .run();
  const id = newId();
  const expiresAt = new Date(now.getTime() + validDays * 86_400_000).toISOString();
  tx.insert(invitation).values({ id, organisationId, role, email, tokenHash, invitedById: by, createdAt: now.toISOString(), expiresAt }).run();
  return id;
}
