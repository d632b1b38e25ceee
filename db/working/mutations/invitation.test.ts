import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { MemberRole, Who } from '#domain/actor.ts';
import { operator } from '#domain/actor.ts';
import { documentFormat, documentVersion, pledgeDocument } from '#domain/document.ts';
import { Refusal } from '#domain/refusal.ts';
import type { WorkingStore } from '../connect.ts';
import { listInvitations, listMembers } from '../queries/people.ts';
import { listMemberships } from '../queries/who.ts';
import { event } from '../schema/event.ts';
import { invitation, person } from '../schema/people.ts';
import { dailyStore } from '../testing/daily.ts';
import { memberOf } from '../testing/people.ts';
import { noon } from '../testing/store.ts';
import { acceptAsOneself, acceptByIssuer, acceptWithPassword } from './accept-invitation.ts';
import { importDocument } from './import-document.ts';
import { invitePerson, newInvitationToken, tokenHashOf, withdrawInvitation } from './invite.ts';
import { disablePerson } from './people.ts';

const email = 'ny@prov.se';
const days = (n: number) => new Date(noon.getTime() + n * 86_400_000);

let store: WorkingStore;
let admin: Who;
beforeEach(() => {
  store = dailyStore();
  admin = memberOf(store, 'prov', 'admin');
});

describe('an invitation', () => {
  test('is accepted once', () => {
    const tokenHash = invited();
    const { person: id } = accept(tokenHash);
    expect(listMemberships(store.read, id, noon)).toMatchObject([{ role: 'coordinator', organisation: { key: 'prov' } }]);
    expect(refusalOf(() => accept(tokenHash))).toBe('invitationOver');
    expect(listMembers(store.read, organisationOf(admin), noon).filter((one) => one.person.email === email)).toHaveLength(1);
  });

  test('holds for seven days', () => {
    const tokenHash = invited();
    expect(refusalOf(() => accept(tokenHash, days(7)))).toBe('invitationOver');
    accept(tokenHash, new Date(days(7).getTime() - 1));
  });

  test('gives way to a newer one to the same address, and can be withdrawn', () => {
    const older = invited();
    const newer = invited();
    expect(refusalOf(() => accept(older))).toBe('invitationOver');
    const [open] = listInvitations(store.read, organisationOf(admin), noon);
    withdrawInvitation.perform(store, admin, noon, { invitation: open?.id });
    expect(refusalOf(() => accept(newer))).toBe('invitationOver');
    expect(refusalOf(() => accept(tokenHashOf(newInvitationToken())))).toBe('invitationOver');
  });

  test('has a link of its own: one that was given out before is refused', () => {
    const tokenHash = invited();
    expect(refusalOf(() => invited({ tokenHash, email: 'annan@prov.se' }))).toBe('linkInUse');
    accept(tokenHash);
    expect(refusalOf(() => invited({ tokenHash }))).toBe('linkInUse');
  });

  test('is stored as a hash; neither the link nor the hash stands in an event', () => {
    const token = newInvitationToken();
    invited({ tokenHash: tokenHashOf(token) });
    const stored = JSON.stringify([store.read.select().from(invitation).all(), store.read.select().from(event).all()]);
    expect(stored).not.toContain(token);
    expect(JSON.stringify(store.read.select().from(event).all())).not.toContain(tokenHashOf(token));
  });
});

describe('an invitation opens no account that others rely on', () => {
  test('not by a new password', () => {
    const police = accept(invited({ by: memberOf(store, 'polis', 'admin') }));
    const tokenHash = invited({ by: memberOf(store, 'grannen', 'admin'), role: 'council' });
    expect(refusalOf(() => accept(tokenHash))).toBe('signInFirst');
    acceptAsOneself(store, { tokenHash, personId: police.person }, noon);
    expect(
      listMemberships(store.read, police.person, noon)
        .map(({ organisation }) => organisation.key)
        .sort(),
    ).toEqual(['grannen', 'polis']);
  });

  test('not by somebody else who is signed in', () => {
    const other = memberOf(store, 'grannen', 'council');
    expect(refusalOf(() => acceptAsOneself(store, { tokenHash: invited(), personId: other.person?.id ?? '' }, noon))).toBe('notYourInvitation');
  });

  test('nobody stands on both sides of a pledge', () => {
    accept(invited({ by: memberOf(store, 'polis', 'admin') }));
    expect(refusalOf(() => invited())).toBe('otherSide');
  });

  test('whoever is disabled isn’t let in by one', () => {
    accept(invited());
    const [member] = listMembers(store.read, organisationOf(admin), noon).filter((one) => one.person.email === email);
    disablePerson.perform(store, admin, noon, { membership: member?.membership });
    expect(refusalOf(() => accept(invited()))).toBe('invitationOver');
  });
});

test('an issuer lets in whom somebody invited, and nobody twice', () => {
  expect(acceptByIssuer(store, { email, name: 'Ny' }, noon)).toBe(null);
  invited();
  expect(acceptByIssuer(store, { email: 'annan@prov.se', name: 'Annan' }, noon)).toBe(null);
  expect(acceptByIssuer(store, { email, name: 'Ny' }, noon)).toMatchObject({ email });
  invited({ role: 'publisher' });
  expect(acceptByIssuer(store, { email, name: 'Ny' }, noon)).toBe(null);
  expect(
    store.read
      .select()
      .from(person)
      .all()
      .filter((one) => one.email === email),
  ).toHaveLength(1);
});

test('an invented organisation, whose admin anybody can be, invites invented addresses only', () => {
  const organisations = [{ key: 'pahitt', type: 'municipality', name: 'Påhitt', example: true }];
  importDocument(store, operator, noon, pledgeDocument.parse({ format: documentFormat, version: documentVersion, organisations, pledges: [] }));
  const by = memberOf(store, 'pahitt', 'admin');
  expect(refusalOf(() => invited({ by, email: 'chef@polisen.se' }))).toBe('inventedOnly');
  accept(invited({ by, email: 'chef@pahitt.example' }));
});

function invited({ by = admin, role = 'coordinator', ...more }: { by?: Who; role?: MemberRole; email?: string; tokenHash?: string } = {}): string {
  const tokenHash = more.tokenHash ?? tokenHashOf(randomBytes(32).toString('base64url'));
  invitePerson.perform(store, by, noon, { organisation: organisationOf(by), email: more.email ?? email, role, tokenHash });
  return tokenHash;
}

function accept(tokenHash: string, now = noon) {
  return acceptWithPassword(store, { tokenHash, name: 'Ny', language: 'sv', passwordHash: 'hash' }, now);
}

function organisationOf({ memberships }: Who): string {
  return memberships[0]?.organisation.id ?? '';
}

function refusalOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (fault) {
    if (fault instanceof Refusal) return fault.sentence.key;
    throw fault;
  }
}
