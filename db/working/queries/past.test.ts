import { beforeEach, expect, test } from 'vitest';
import { activity } from '#domain/activity.ts';
import { actorsOf, operator, type Who } from '#domain/actor.ts';
import type { WorkingStore } from '../connect.ts';
import { askQuestion } from '../mutations/ask-question.ts';
import { assessCommitment } from '../mutations/assess-commitment.ts';
import { correctActivity } from '../mutations/correct-activity.ts';
import { invitePerson } from '../mutations/invite.ts';
import { logActivity, planActivity } from '../mutations/log-activity.ts';
import { record } from '../record.ts';
import { activitiesIn, dailyStore, idsIn } from '../testing/daily.ts';
import { memberOf } from '../testing/people.ts';
import { noon } from '../testing/store.ts';
import { readPledge } from './document.ts';
import { listPast, type PastAsked, pastPageLength } from './past.ts';

let store: WorkingStore;
let police: Who;
let municipality: Who;

beforeEach(() => {
  store = dailyStore();
  police = memberOf(store, 'polis', 'coordinator');
  municipality = memberOf(store, 'prov', 'coordinator');
});

const everything: PastAsked = { kind: null, person: null, pledge: null, from: null, to: null, page: 1 };
const listed = (who: Who, asked: Partial<PastAsked> = {}) => listPast(store.read, who, { ...everything, ...asked });
const whats = (who: Who, asked: Partial<PastAsked> = {}) =>
  listed(who, asked)
    ?.past.map(({ what }) => what)
    .filter((what) => !what.includes('imported'));
const log = (who: Who, commitment: string, quantity: number, now = noon) =>
  logActivity.perform(store, who, now, { commitment: idsIn(store).commitment(commitment), on: '2026-03-01', quantity, note: 'Bara för oss.' }).result.activity;

test('a correction is told with before and after, by whom, why, and of which commitment', () => {
  const activity = log(police, 'pass', 3);
  correctActivity.perform(store, police, noon, { activity, version: 1, reason: 'Räknade fel.', on: '2026-03-01', quantity: 5 });
  const [corrected, logged] = listed(police)?.past ?? [];
  expect(corrected).toMatchObject({ what: 'activity.corrected', why: 'Räknade fel.', by: { person: police.person?.name, organisation: 'LPO Prov' } });
  expect(corrected?.about.commitment?.title).toBe('Synlig polis');
  expect(corrected?.changes).toContainEqual({ field: 'quantity', of: null, before: 3, after: 5 });
  expect(logged?.changes).toContainEqual({ field: 'quantity', of: null, before: null, after: 3 });
  expect(activitiesIn(store)).toHaveLength(2);
});

test('nothing that another organisation does within is known, not its plans, its notes or its people', () => {
  log(police, 'pass', 3);
  planActivity.perform(store, police, noon, { commitment: idsIn(store).commitment('ihop'), on: '2026-04-01', place: 'Hemligt' });
  assessCommitment.perform(store, police, noon, { commitment: idsIn(store).commitment('pass'), status: 'onTrack', reason: 'Bra.', seen: null });
  const seen = JSON.stringify([listed(municipality), listed(memberOf(store, 'prov', 'admin')), listed(memberOf(store, 'prov', 'publisher'))]);
  for (const secret of ['activity.', 'commitment.assessed', 'Hemligt', 'Bara för oss', 'coordinator polis']) expect(seen).not.toContain(secret);
  expect(listed(memberOf(store, 'grannen', 'coordinator'))?.past).toEqual([]);
});

test('of a pledge that was taken in whole the other party is told the text alone', () => {
  const before = readPledge(store.read, 'prov-2026')?.pledge;
  const after = structuredClone(before);
  const commitment = after?.focusAreas.flatMap(({ commitments }) => commitments).find(({ key }) => key === 'pass');
  if (!commitment) throw new Error('no commitment');
  commitment.wording = 'Polisen går nio pass.';
  commitment.activities = [activity.parse({ key: 'ny', state: 'planned', on: '2026-04-01', by: 'police', place: 'Hemligt', note: 'Bara för oss.' })];
  const happened = { what: 'pledge.changed', subject: idsIn(store).pledge('prov-2026'), before, after };
  record(store, actorsOf(police)[0] ?? operator, noon, () => ({ result: null, event: happened }));
  const told = (who: Who) => JSON.stringify(listed(who)?.past.find(({ what }) => what === 'pledge.changed')?.changes);
  expect(told(police)).toContain('Hemligt');
  expect(told(municipality)).toContain('Polisen går nio pass.');
  expect(told(municipality)).not.toMatch(/Hemligt|Bara för oss|"quantity"|planned/);
});

test('an admin reads that it was done and by whom, not what; who has an account is told to admins alone', () => {
  log(municipality, 'belysning', 7);
  const admin = memberOf(store, 'prov', 'admin');
  const organisation = admin.memberships[0]?.organisation.id;
  invitePerson.perform(store, admin, noon, { organisation, email: 'ny@example.org', role: 'council', tokenHash: 'a'.repeat(64) });
  const seen = listed(admin)?.past ?? [];
  expect(seen.map(({ what }) => what)).toEqual(['person.invited', 'activity.logged']);
  expect(seen[1]).toMatchObject({ changes: null, why: null, by: { person: municipality.person?.name } });
  expect(whats(municipality)).toEqual(['activity.logged']);
});

test('who asked a question is told to nobody but themselves, neither by name nor by asking for one person’s history', () => {
  const council = memberOf(store, 'prov', 'council');
  const both: Who = { ...council, memberships: [...council.memberships, ...municipality.memberships] };
  const about = { about: idsIn(store).commitment('pass'), body: 'council', text: 'Hur många pass?' };
  askQuestion.perform(store, council, noon, about);
  const person = council.person?.id ?? '';
  for (const who of [municipality, memberOf(store, 'prov', 'publisher'), memberOf(store, 'prov', 'admin')]) {
    expect(listed(who, { kind: 'question' })?.past).toMatchObject([{ what: 'question.asked', by: { person: null, organisation: 'Provköping' } }]);
    expect(whats(who, { person })).toEqual([]);
    expect(whats(who, { person: who.person?.id ?? '' })).toEqual([]);
  }
  expect(listed(municipality)?.people.map(({ id }) => id)).not.toContain(person);
  expect(listed(both, { person })?.past).toMatchObject([{ what: 'question.asked', by: { person: council.person?.name } }]);
  expect(listed(both)?.people.map(({ id }) => id)).toContain(person);
});

test('the council and somebody without a membership read no history', () => {
  expect(listed(memberOf(store, 'prov', 'council'))).toBe(null);
  expect(listed({ person: null, memberships: [] })).toBe(null);
});

test('it is asked for by kind, person, pledge and day, both days included', () => {
  log(municipality, 'belysning', 1, new Date('2026-03-01T22:30:00Z'));
  log(municipality, 'belysning', 2, new Date('2026-03-01T23:30:00Z'));
  assessCommitment.perform(store, municipality, noon, { commitment: idsIn(store).commitment('belysning'), status: 'onTrack', reason: 'Bra.', seen: null });
  expect(whats(municipality, { kind: 'judgement' })).toEqual(['commitment.assessed']);
  expect(whats(municipality, { kind: 'activity', from: '2026-03-02' })).toEqual(['activity.logged']);
  expect(whats(municipality, { to: '2026-03-01' })).toEqual(['activity.logged']);
  expect(whats(municipality, { pledge: idsIn(store).pledge('prov-2026') })).toHaveLength(3);
  expect(whats(municipality, { pledge: idsIn(store).pledge('prov-2027') })).toEqual([]);
  expect(whats(municipality, { pledge: 'nothing' })).toEqual([]);
  expect(whats(municipality, { person: municipality.person?.id ?? '' })).toHaveLength(3);
  expect(whats(municipality, { person: police.person?.id ?? '' })).toEqual([]);
});

test('a long history comes a page at a time', () => {
  for (let nth = 0; nth <= pastPageLength; nth++) log(municipality, 'belysning', nth + 1);
  const asked = { kind: 'activity' as const };
  expect(listed(municipality, asked)).toMatchObject({ hasMore: true });
  expect(listed(municipality, { ...asked, page: 2 })).toMatchObject({ hasMore: false });
  expect(whats(municipality, { ...asked, page: 2 })).toHaveLength(1);
});
