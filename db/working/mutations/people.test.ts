import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { noOne, operator, type Who } from '#domain/actor.ts';
import { Refusal } from '#domain/refusal.ts';
import type { WorkingStore } from '../connect.ts';
import { newId } from '../id.ts';
import { listMembers } from '../queries/people.ts';
import { getSessionWho } from '../queries/who.ts';
import { record } from '../record.ts';
import { person } from '../schema/people.ts';
import { signInSession, signInTwoFactor, signInUser } from '../schema/sign-in.ts';
import { dailyStore } from '../testing/daily.ts';
import { memberOf } from '../testing/people.ts';
import { noon } from '../testing/store.ts';
import { addMembership } from './join.ts';
import { disablePerson, enablePerson, endMembership, endPersonSessions, resetSecondFactor } from './people.ts';

let store: WorkingStore;
let admin: Who;
let coordinator: Who;
beforeEach(() => {
  store = dailyStore();
  admin = memberOf(store, 'prov', 'admin');
  coordinator = memberOf(store, 'prov', 'coordinator');
});

const membershipOf = ({ memberships }: Who) => ({ membership: memberships[0]?.id ?? '' });
const organisationOf = ({ memberships }: Who) => memberships[0]?.organisation.id ?? '';
const deeds = [disablePerson, enablePerson, endMembership, endPersonSessions, resetSecondFactor];

describe('disabling', () => {
  test('ends every session at once, and none can be told of afterwards', () => {
    const tokens = [signedIn(coordinator), signedIn(coordinator)];
    expect(tokens.map((token) => whoBy(token)?.person?.id)).toEqual([coordinator.person?.id, coordinator.person?.id]);
    disablePerson.perform(store, admin, noon, membershipOf(coordinator));
    expect(tokens.map(whoBy)).toEqual([null, null]);
    expect(sessionsOf(coordinator)).toBe(0);
    expect(whoBy(signedIn(coordinator))).toBe(null);
  });

  test('can be taken back', () => {
    disablePerson.perform(store, admin, noon, membershipOf(coordinator));
    enablePerson.perform(store, admin, noon, membershipOf(coordinator));
    expect(whoBy(signedIn(coordinator))?.memberships).toHaveLength(1);
  });

  test('isn’t for one organisation to do to somebody whom another relies on', () => {
    belongAlso(coordinator, memberOf(store, 'grannen', 'council'));
    for (const deed of [disablePerson, resetSecondFactor])
      expect(refusalOf(() => deed.perform(store, admin, noon, membershipOf(coordinator)))?.sentence.key).toBe('belongsElsewhere');
    endMembership.perform(store, admin, noon, membershipOf(coordinator));
    expect(whoBy(signedIn(coordinator))?.memberships.map(({ organisation }) => organisation.key)).toEqual(['grannen']);
  });
});

describe('the last admin', () => {
  test('does nothing to themselves', () => {
    for (const deed of deeds) expect(refusalOf(() => deed.perform(store, admin, noon, membershipOf(admin)))?.sentence.key).toBe('notOneself');
  });

  test('stays when two would end or shut out each other', () => {
    for (const deed of [endMembership, disablePerson]) {
      const [one, other] = [memberOf(store, 'grannen', 'admin'), memberOf(store, 'grannen', 'admin')];
      deed.perform(store, one, noon, membershipOf(other));
      expect(refusalOf(() => deed.perform(store, other, noon, membershipOf(one)))?.sentence.key).toBe('lastAdmin');
      expect(listMembers(store.read, organisationOf(one), noon).filter(({ role, person: { disabledAt } }) => role === 'admin' && !disabledAt)).toHaveLength(1);
      record(store, operator, noon, (tx) => {
        tx.update(person).set({ disabledAt: noon.toISOString() }).run();
        return { result: null, event: { what: 'person.disabled', subject: 'all', before: null, after: null } };
      });
    }
  });

  test('counts only those who can come in', () => {
    const second = memberOf(store, 'prov', 'admin');
    disablePerson.perform(store, admin, noon, membershipOf(second));
    const third = memberOf(store, 'prov', 'admin');
    endMembership.perform(store, admin, noon, membershipOf(third));
    expect(refusalOf(() => endMembership.perform(store, { ...second }, noon, membershipOf(admin)))?.sentence.key).toBe('lastAdmin');
  });
});

test('an admin reaches nobody of another organisation, and nobody but an admin reaches anybody', () => {
  const police = memberOf(store, 'polis', 'coordinator');
  for (const deed of deeds) {
    expect(refusalOf(() => deed.perform(store, admin, noon, membershipOf(police)))?.kind).toMatch(/unknown|forbidden/);
    for (const who of [coordinator, memberOf(store, 'prov', 'publisher'), memberOf(store, 'prov', 'council'), memberOf(store, 'polis', 'admin'), noOne])
      expect(refusalOf(() => deed.perform(store, who, noon, membershipOf(coordinator)))?.kind).toMatch(/unknown|forbidden/);
  }
});

test('without a second factor a session lets nothing through that needs one, and resetting it ends the sessions', () => {
  const token = signedIn(coordinator, false);
  expect(whoBy(token)).toMatchObject({ memberships: [], needsSecondFactor: true });
  record(store, operator, noon, (tx) => {
    tx.insert(signInTwoFactor)
      .values({ id: newId(), userId: coordinator.person?.id ?? '', secret: 's', backupCodes: 'b', verified: true })
      .run();
    return { result: null, event: { what: 'secondFactor.enrolled', subject: '', before: null, after: null } };
  });
  resetSecondFactor.perform(store, admin, noon, membershipOf(coordinator));
  expect(store.read.select().from(signInTwoFactor).all()).toEqual([]);
  expect(whoBy(token)).toBe(null);
});

test('signing out everywhere leaves the account', () => {
  const token = signedIn(coordinator);
  endPersonSessions.perform(store, admin, noon, membershipOf(coordinator));
  expect(whoBy(token)).toBe(null);
  expect(whoBy(signedIn(coordinator))?.memberships).toHaveLength(1);
});

function signedIn({ person: who }: Who, hasSecondFactor = true): string {
  const token = newId();
  const [userId, at] = [who?.id ?? '', noon];
  record(store, operator, noon, (tx) => {
    if (!tx.select().from(signInUser).where(eq(signInUser.id, userId)).get())
      tx.insert(signInUser)
        .values({ id: userId, name: who?.name ?? '', email: who?.email ?? '', emailVerified: true, createdAt: at, updatedAt: at })
        .run();
    const expiresAt = new Date(noon.getTime() + 60_000);
    tx.insert(signInSession)
      .values({ id: newId(), userId, token, expiresAt, createdAt: at, updatedAt: at, method: 'totp', hasSecondFactor, isPhone: false })
      .run();
    return { result: null, event: { what: 'session.started', subject: userId, before: null, after: null } };
  });
  return token;
}

function whoBy(token: string): Who | null {
  return getSessionWho(store.read, token, noon, { examples: true })?.who ?? null;
}

function sessionsOf({ person: who }: Who): number {
  return store.read
    .select()
    .from(signInSession)
    .where(eq(signInSession.userId, who?.id ?? ''))
    .all().length;
}

/** Gives somebody a second membership, where another member is. */
function belongAlso({ person: who }: Who, { memberships }: Who): void {
  record(store, operator, noon, (tx) => {
    addMembership(tx, { personId: who?.id ?? '', organisationId: memberships[0]?.organisation.id ?? '', role: 'council' }, noon);
    return { result: null, event: { what: 'membership.begun', subject: '', before: null, after: null } };
  });
}

function refusalOf(work: () => unknown): Refusal | null {
  try {
    work();
    return null;
  } catch (fault) {
    if (fault instanceof Refusal) return fault;
    throw fault;
  }
}
