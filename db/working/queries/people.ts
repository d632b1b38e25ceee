import { and, asc, count, desc, eq, gt, inArray, isNull, ne, or } from 'drizzle-orm';
import type { MemberRole } from '#domain/actor.ts';
import type { WorkingReader } from '../connect.ts';
import { event } from '../schema/event.ts';
import { organisation } from '../schema/organisation.ts';
import { invitation, membership, person } from '../schema/people.ts';
import { pledgeMunicipality, pledgeParty } from '../schema/pledge.ts';
import { signInSession } from '../schema/sign-in.ts';
import { getFactors, hasNoSecondFactor } from './factors.ts';

export type Member = {
  membership: string;
  role: MemberRole;
  person: { id: string; name: string; email: string; disabledAt: string | null };
  hasSecondFactor: boolean;
  sessions: number;
};

/** Who belongs to an organisation now, by name. */
export function listMembers(db: WorkingReader, organisationId: string, now: Date): Member[] {
  const rows = db
    .select({
      membership: membership.id,
      role: membership.role,
      person: { id: person.id, name: person.name, email: person.email, disabledAt: person.disabledAt },
    })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(and(eq(membership.organisationId, organisationId), inForce(now)))
    .all();
  return rows
    .map((row) => ({
      ...row,
      hasSecondFactor: !hasNoSecondFactor(getFactors(db, row.person.id)),
      sessions:
        db
          .select({ n: count() })
          .from(signInSession)
          .where(and(eq(signInSession.userId, row.person.id), gt(signInSession.expiresAt, now)))
          .get()?.n ?? 0,
    }))
    .sort((a, b) => new Intl.Collator('sv').compare(a.person.name, b.person.name));
}

/** Invitations of an organisation that can still be accepted. */
export function listInvitations(db: WorkingReader, organisationId: string, now: Date) {
  return db
    .select({ id: invitation.id, email: invitation.email, role: invitation.role, expiresAt: invitation.expiresAt })
    .from(invitation)
    .where(and(eq(invitation.organisationId, organisationId), isOpen(now)))
    .orderBy(asc(invitation.email))
    .all();
}

/** An invitation that can be accepted, by the hash of its link, with who invites. */
export function getInvitation(db: WorkingReader, tokenHash: string, now: Date) {
  return db
    .select({ invitation, organisation: { id: organisation.id, name: organisation.name, type: organisation.type, example: organisation.example } })
    .from(invitation)
    .innerJoin(organisation, eq(organisation.id, invitation.organisationId))
    .where(and(eq(invitation.tokenHash, tokenHash), isOpen(now)))
    .get();
}

/** An open invitation to an address, the newest. */
export function getInvitationTo(db: WorkingReader, email: string, now: Date) {
  return db
    .select()
    .from(invitation)
    .where(and(eq(invitation.email, email), isOpen(now)))
    .orderBy(desc(invitation.createdAt))
    .get();
}

export type LogEntry = { id: string; at: string; what: string; by: string | null; about: string | null; after: string | null };

const told = [
  ...['session.started', 'session.refused', 'session.ended', 'session.raised', 'password.changed', 'password.reset', 'recoveryCodes.renewed'],
  ...['secondFactor.begun', 'secondFactor.enrolled', 'secondFactor.dropped', 'secondFactor.reset', 'person.joined', 'person.invited', 'invitation.withdrawn'],
  ...['person.disabled', 'person.enabled', 'person.renamed', 'membership.ended', 'membership.begun'],
];

/** The newest entries of an organisation's security log: what its members did and what was done to them. */
export function listSecurityLog(db: WorkingReader, organisationId: string, limit = 100): LogEntry[] {
  const members = db.select({ id: membership.personId }).from(membership).where(eq(membership.organisationId, organisationId));
  const rows = db
    .select()
    .from(event)
    .where(and(inArray(event.what, told), or(eq(event.organisation, organisationId), inArray(event.subject, members))))
    .orderBy(desc(event.number))
    .limit(limit)
    .all();
  const names = new Map(
    db
      .select({ id: person.id, name: person.name })
      .from(person)
      .all()
      .map(({ id, name }) => [id, name]),
  );
  return rows.map(({ id, at, what, person: by, subject, after }) => ({
    id,
    at,
    what,
    by: (by && names.get(by)) ?? null,
    about: names.get(subject) ?? null,
    after,
  }));
}

/** How many others can still manage an organisation: admins of it who aren't disabled. */
export function countOtherAdmins(db: WorkingReader, organisationId: string, personId: string, now: Date): number {
  const rows = db
    .selectDistinct({ id: person.id })
    .from(membership)
    .innerJoin(person, and(eq(person.id, membership.personId), isNull(person.disabledAt)))
    .where(and(eq(membership.organisationId, organisationId), eq(membership.role, 'admin'), ne(membership.personId, personId), inForce(now)))
    .all();
  return rows.length;
}

/** Whether somebody belongs to another organisation too. */
export function belongsElsewhere(db: WorkingReader, personId: string, organisationId: string, now: Date): boolean {
  return (
    db
      .select({ id: membership.id })
      .from(membership)
      .where(and(eq(membership.personId, personId), ne(membership.organisationId, organisationId), inForce(now)))
      .get() !== undefined
  );
}

/** Whether somebody belongs, or has belonged, to another organisation. */
export function hasBelongedElsewhere(db: WorkingReader, personId: string, organisationId: string): boolean {
  return (
    db
      .select({ id: membership.id })
      .from(membership)
      .where(and(eq(membership.personId, personId), ne(membership.organisationId, organisationId)))
      .get() !== undefined
  );
}

/** Whether somebody already stands on the other side of a pledge that the organisation is a party of. */
export function standsOnTheOtherSide(db: WorkingReader, personId: string, organisationId: string, now: Date): boolean {
  const others = db
    .select({ id: membership.organisationId })
    .from(membership)
    .where(and(eq(membership.personId, personId), ne(membership.organisationId, organisationId), inForce(now)))
    .all()
    .map(({ id }) => id);
  const own = pledgesOf(db, [organisationId]);
  return others.length > 0 && pledgesOf(db, others).some((pledge) => own.includes(pledge));
}

function pledgesOf(db: WorkingReader, organisations: string[]): string[] {
  return [pledgeParty, pledgeMunicipality].flatMap((table) =>
    db
      .select({ id: table.pledgeId })
      .from(table)
      .where(inArray(table.organisationId, organisations))
      .all()
      .map(({ id }) => id),
  );
}

export function inForce(now: Date) {
  return or(isNull(membership.to), gt(membership.to, now.toISOString()));
}

function isOpen(now: Date) {
  return and(isNull(invitation.acceptedAt), isNull(invitation.withdrawnAt), gt(invitation.expiresAt, now.toISOString()));
}
