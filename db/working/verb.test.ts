import { count, eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { noOne, operator } from '#domain/actor.ts';
import { documentFormat, documentVersion, pledgeDocument } from '#domain/document.ts';
import type { WorkingStore } from './connect.ts';
import { importDocument } from './mutations/import-document.ts';
import { logActivity } from './mutations/log-activity.ts';
import { activity } from './schema/activity.ts';
import { commitment } from './schema/commitment.ts';
import { event } from './schema/event.ts';
import { memberOf } from './testing/people.ts';
import { noon, temporaryStore } from './testing/store.ts';

let store: WorkingStore;
beforeEach(() => {
  store = temporaryStore();
  const outcomes = importDocument(store, operator, noon, ground);
  expect(outcomes.filter((one) => 'refused' in one)).toEqual([]);
});

test('a coordinator logs what the own organisation has promised', () => {
  const kommunpolis = memberOf(store, 'polis', 'coordinator');
  const done = logActivity.perform(store, kommunpolis, noon, { commitment: idOf('pass'), on: '2026-03-01', quantity: '2', place: 'Torget' });
  expect(done.pledge).toBe('prov-2026');
  expect(rows()).toMatchObject([{ by: 'police', state: 'done', quantity: 2, place: 'Torget', id: done.result.activity }]);
  expect(
    store.read
      .select()
      .from(event)
      .where(eq(event.id, done.event ?? ''))
      .get(),
  ).toMatchObject({
    what: 'activity.logged',
    role: 'coordinator',
    person: kommunpolis.person.id,
    membership: kommunpolis.memberships[0]?.id,
  });
});

test('what is the other party’s may be seen but not done', () => {
  for (const who of [memberOf(store, 'prov', 'coordinator'), memberOf(store, 'polis', 'publisher'), memberOf(store, 'polis', 'admin'), noOne])
    expect(() => logActivity.perform(store, who, noon, { commitment: idOf('pass'), on: '2026-03-01' })).toThrow('forbidden');
  expect(rows()).toEqual([]);
});

test('a draft isn’t there for those who aren’t in it, as little as what was never there', () => {
  const stranger = memberOf(store, 'grannen', 'coordinator');
  const given = (id: string) => ({ commitment: id, on: '2026-03-01' });
  for (const id of [idOf('utkast'), '0123456789abcdef']) {
    expect(() => logActivity.perform(store, stranger, noon, given(id))).toThrow('unknown: unknown');
    expect(() => logActivity.perform(store, noOne, noon, given(id))).toThrow('unknown: unknown');
  }
  expect(() => logActivity.perform(store, stranger, noon, given(idOf('pass')))).toThrow('forbidden');
});

test('of a joint commitment each party logs its own part', () => {
  for (const key of ['polis', 'prov']) logActivity.perform(store, memberOf(store, key, 'coordinator'), noon, { commitment: idOf('ihop'), on: '2026-03-01' });
  expect(rows().map(({ by }) => by)).toEqual(['police', 'municipality']);
});

test('a form that is sent again is stored once and answered as the first time', () => {
  const who = memberOf(store, 'polis', 'coordinator');
  const given = { commitment: idOf('pass'), on: '2026-03-01' };
  const first = logActivity.perform(store, who, noon, given, 'nyckel');
  expect(logActivity.perform(store, who, noon, given, 'nyckel')).toEqual(first);
  expect(() => logActivity.perform(store, who, noon, { ...given, quantity: 3 }, 'nyckel')).toThrow('alreadySent');
  expect(() => logActivity.perform(store, memberOf(store, 'polis', 'coordinator'), noon, given, 'nyckel')).toThrow('alreadySent');
  expect(rows()).toHaveLength(1);
  expect(store.read.select({ n: count() }).from(event).where(eq(event.what, 'activity.logged')).get()?.n).toBe(1);
});

test('nothing that is given beside what is asked for is taken', () => {
  const who = memberOf(store, 'polis', 'coordinator');
  const given = { commitment: idOf('pass'), on: '2026-03-01', by: 'municipality' };
  expect(() => logActivity.perform(store, who, noon, given)).toThrow('unrecognized_keys');
  expect(() => logActivity.perform(store, who, noon, { commitment: idOf('pass'), on: '2026-03-03' })).toThrow('notDoneYet');
});

const of = (key: string, responsible: string) => ({ key, title: key, responsible, kind: 'lighting' });
const pledge = { slug: '2026', municipalities: ['prov'], parties: ['prov', 'polis'], period: { from: '2026-01-01', to: '2026-12-31' } };
const ground = pledgeDocument.parse({
  format: documentFormat,
  version: documentVersion,
  organisations: [
    { key: 'prov', type: 'municipality', name: 'Provköping' },
    { key: 'grannen', type: 'municipality', name: 'Grannköping' },
    { key: 'polis', type: 'policeArea', name: 'LPO Prov' },
  ],
  pledges: [
    { ...pledge, key: 'prov-2026', focusAreas: [{ key: 'a', title: 'A', commitments: [of('pass', 'police'), of('ihop', 'joint')] }] },
    { ...pledge, key: 'prov-2027', slug: '2027', state: 'draft', focusAreas: [{ key: 'a', title: 'A', commitments: [of('utkast', 'police')] }] },
  ],
});

function idOf(key: string): string {
  return store.read.select().from(commitment).where(eq(commitment.key, key)).get()?.id ?? '';
}

function rows() {
  return store.read.select().from(activity).orderBy(activity.position).all();
}
