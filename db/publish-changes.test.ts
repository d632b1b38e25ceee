import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { stockholmDay } from '#domain/calendar.ts';
import { commitmentsOf } from '#domain/revision.ts';
import { getCommitment } from './public/queries/commitments.ts';
import { getPledge } from './public/queries/pledges.ts';
import { listRevisions } from './public/queries/revisions.ts';
import { dump, temporaryPublicStore } from './public/testing/public-store.ts';
import { publish } from './publish.ts';
import { approvePledge, submitPledge } from './working/mutations/approve-pledge.ts';
import { easeClass, takeDueClassChanges, tightenClass, withdrawEasing } from './working/mutations/change-class.ts';
import { correctActivity } from './working/mutations/correct-activity.ts';
import { draftPledge } from './working/mutations/draft-pledge.ts';
import { planActivity } from './working/mutations/log-activity.ts';
import { noteConcern } from './working/mutations/note-concern.ts';
import { openDialogue } from './working/mutations/open-dialogue.ts';
import { revisePledge } from './working/mutations/revise-pledge.ts';
import { liftTakedown, makeTakedown } from './working/mutations/take-down.ts';
import { compileDialogue } from './working/mutations/tell-back.ts';
import { currentText, hashOf, waitingRevision } from './working/pledge-text.ts';
import { listPublicSaid } from './working/queries/public-said.ts';
import { getPublicationState } from './working/queries/publication-state.ts';
import { activity } from './working/schema/activity.ts';
import { assessment } from './working/schema/assessment.ts';
import { figure } from './working/schema/figure.ts';
import { pledge } from './working/schema/pledge.ts';
import { parties } from './working/testing/drafting.ts';
import { memberOf } from './working/testing/people.ts';
import { noon, temporaryFolder } from './working/testing/store.ts';

let all: ReturnType<typeof parties>;
let folder: string;
let target: ReturnType<typeof temporaryPublicStore>;
beforeEach(() => {
  all = parties();
  folder = temporaryFolder();
  target = temporaryPublicStore(folder, noon);
  publishNow();
});

describe('a takedown', () => {
  test('of an activity takes every version of it out of the file at once, and says only that something went, and when', () => {
    expect(bytes()).toContain('Rätta gatan');
    const subject = activityId('a3');
    takeDown(all.police, 'activity', subject);
    publishNow('prov-2026');
    for (const secret of ['Rätta gatan', 'Hemliga gatan', 'Fel gata', subject, 'Röjer någon'])
      expect([secret, bytes().includes(secret)]).toEqual([secret, false]);
    expect(pass()).toMatchObject({ withdrawnEntries: [{ on: '2026-03-02' }] });
    expect(published().activities).toMatchObject([{ place: 'Torget' }]);
  });

  test('of what nobody could see says nothing, not even that something went', () => {
    tightenClass.perform(all.store, all.police, noon, { noun: 'activity', subject: activityId('a1'), to: 'internal' });
    const plan = planActivity.perform(all.store, all.police, noon, { commitment: all.id2026('pass'), on: '2026-03-20', place: 'Torget', quantity: 1 }).result;
    publishNow('prov-2026');
    const before = dump(target);
    takeDown(all.police, 'activity', activityId('a1'));
    takeDown(all.police, 'activity', plan.activity);
    publishNow('prov-2026');
    expect(dump(target)).toEqual(before);
    const figureId = all.store.read.select().from(figure).all()[0]?.id ?? '';
    const days = () => pass()?.withdrawnEntries;
    takeDown(all.police, 'figure', figureId);
    publishNow('prov-2026');
    expect(days()).toEqual([{ on: '2026-03-02' }]);
    tightenClass.perform(all.store, all.police, noon, { noun: 'commitment', subject: all.id2026('pass'), to: 'internal' });
    publishNow('prov-2026');
    expect(days()).toEqual([]);
  });

  test('of a judgement’s text leaves who judged what, and when', () => {
    takeDown(all.chief, 'assessment', all.store.read.select().from(assessment).all()[0]?.id ?? '');
    publishNow('prov-2026');
    expect(bytes()).not.toContain('Hemligt skäl');
    expect(pass()?.reading.judgements).toMatchObject([{ by: 'police', status: 'onTrack', on: '2026-02-15' }]);
  });

  test('of a whole commitment takes its page, its versions and what other pledges say of it', () => {
    signedFollower();
    revise('pass', { title: 'Fotpatruller', wording: 'Polisen går sex pass i veckan.', reason: 'Hemlig orsak.' });
    publishNow();
    expect(bytes()).toContain('Polisen går fyra pass');
    takeDown(all.police, 'commitment', all.id2026('pass'));
    publishNow('prov-2026');
    expect(getCommitment(target, pledgeId('2026'), 'pass')).toBeNull();
    expect(getPledge(target, 'prov', '2026')?.withdrawnEntries).toEqual([{ on: '2026-03-02' }]);
    expect(getCommitment(target, pledgeId('2027'), 'pass')?.continues).toBeNull();
    const texts = listRevisions(target, pledgeId('2026')).flatMap(({ text }) => commitmentsOf(text).map(({ key }) => key));
    expect(new Set(texts)).toEqual(new Set(['ljus']));
    expect(bytes()).not.toContain('Hemlig orsak');
  });

  test('of a round takes what was said in it along; of a concern, itself alone; each by whose it is', () => {
    const frame = { pledge: all.store.read.select().from(pledge).where(eq(pledge.slug, '2026')).get()?.id, label: 'Hemlig runda', audience: 'citizens' };
    const round = openDialogue.perform(all.store, all.police, noon, { ...frame, when: '2026-02-01' }).result.dialogue;
    const note = (text: string) => noteConcern.perform(all.store, all.police, noon, { pledge: frame.pledge, dialogue: round, text }).result.concern;
    const [one] = [note('Hemlig oro'), note('Annan oro')];
    compileDialogue.perform(all.store, all.police, noon, { dialogue: round, version: 1, on: '2026-03-02' });
    publishNow('prov-2026');
    const before = dump(target);
    for (const text of ['Hemlig oro', 'Annan oro', 'Hemlig runda']) expect(bytes()).toContain(text);
    expect(() => takeDown(all.coordinator, 'dialogue', round)).toThrow('unknown');
    expect(() => takeDown(all.coordinator, 'concern', one)).toThrow('unknown');
    const made = takeDown(all.police, 'concern', one);
    publishNow('prov-2026');
    expect(bytes()).not.toContain('Hemlig oro');
    expect(bytes()).toContain('Annan oro');
    expect(getPledge(target, 'prov', '2026')?.withdrawnEntries).toEqual([{ on: '2026-03-02' }]);
    const listed = (who: typeof all.police) => listPublicSaid(all.store.read, who, noon).flatMap(({ items }) => items.map(({ label }) => label));
    expect(listed(all.police)).toEqual(['Hemlig runda', 'Hemlig oro', 'Annan oro']);
    expect(listed(all.coordinator)).toEqual([]);
    expect(listed(memberOf(all.store, 'polis', 'admin'))).toEqual(['Hemlig runda', null, 'Annan oro']);
    const all2 = takeDown(memberOf(all.store, 'polis', 'admin'), 'dialogue', round);
    publishNow('prov-2026');
    for (const text of ['Hemlig oro', 'Annan oro', 'Hemlig runda']) expect(bytes()).not.toContain(text);
    for (const { takedown } of [made, all2]) liftTakedown.perform(all.store, all.chief, noon, { takedown, reason: 'Fel av oss.' });
    publishNow('prov-2026');
    expect({ ...dump(target), edition: null }).toEqual({ ...before, edition: null });
  });

  test('is lifted by the publisher only, and then all is as it was', () => {
    const before = dump(target);
    const subject = activityId('a1');
    const made = takeDown(all.police, 'activity', subject);
    publishNow('prov-2026');
    const lift = { takedown: made.takedown, reason: 'Fel av oss.' };
    for (const who of [all.police, all.publisher]) expect(() => liftTakedown.perform(all.store, who, noon, lift)).toThrow(/forbidden|unknown/);
    liftTakedown.perform(all.store, all.chief, noon, lift);
    publishNow('prov-2026');
    expect({ ...dump(target), edition: null }).toEqual({ ...before, edition: null });
  });

  test('is for the owner: not for the other party, not for a stranger', () => {
    for (const who of [all.coordinator, all.publisher]) expect(() => takeDown(who, 'commitment', all.id2026('pass'))).toThrow('forbidden');
    expect(() => takeDown(all.coordinator, 'activity', activityId('a1'))).toThrow('unknown');
    expect(() => takeDown(all.stranger, 'commitment', all.id2026('pass'))).toThrow('forbidden');
  });
});

describe('a class', () => {
  test('is made stricter at once, for a commitment and for a single activity', () => {
    tightenClass.perform(all.store, all.police, noon, { noun: 'activity', subject: activityId('a1'), to: 'internal' });
    publishNow('prov-2026');
    expect(bytes()).not.toContain('Torget');
    tightenClass.perform(all.store, all.chief, noon, { noun: 'commitment', subject: all.id2026('pass'), to: 'internal' });
    publishNow('prov-2026');
    expect(bytes()).not.toContain('Rätta gatan');
    expect(() => tightenClass.perform(all.store, all.chief, noon, { noun: 'commitment', subject: all.id2026('pass'), to: 'delayed' })).toThrow('notStricter');
  });

  test('of what was corrected is that of the version that holds, whichever version is named', () => {
    const listed = () => getPublicationState(all.store.read, all.police, all.id2026('pass'), noon)?.items.filter(({ noun }) => noun === 'activity');
    expect(listed()?.map(({ label }) => label)).toEqual(['Rätta gatan', 'Torget']);
    tightenClass.perform(all.store, all.police, noon, { noun: 'activity', subject: activityId('a2'), to: 'internal' });
    publishNow('prov-2026');
    expect(bytes()).not.toContain('Rätta gatan');
    const ease = () => easeClass.perform(all.store, all.chief, noon, { noun: 'activity', subject: activityId('a2'), to: 'open', reason: 'x' });
    ease();
    const version = all.store.read.select().from(activity).where(eq(activity.key, 'a3')).get()?.version;
    const said = { on: '2026-02-08', place: 'Nya gatan', quantity: 1, reason: 'Fel igen.' };
    correctActivity.perform(all.store, all.police, noon, { activity: activityId('a3'), version, ...said });
    expect(listed()?.[0]).toMatchObject({ label: 'Nya gatan', ownClass: 'internal', waiting: { to: 'open' } });
    expect(takeDueClassChanges(all.store, at(24))).toEqual(['prov-2026']);
    publishNow('prov-2026', at(24));
    expect(bytes()).toContain('Nya gatan');
    tightenClass.perform(all.store, all.police, noon, { noun: 'activity', subject: activityId('a3'), to: 'people' });
    ease();
    tightenClass.perform(all.store, all.police, noon, { noun: 'activity', subject: listed()?.[0]?.id, to: 'internal' });
    expect(takeDueClassChanges(all.store, at(48))).toEqual([]);
  });

  test('is made less strict by a publisher, a day later and not before, and can be withdrawn until then', () => {
    const subject = all.id2026('pass');
    tightenClass.perform(all.store, all.police, noon, { noun: 'commitment', subject, to: 'internal' });
    const ease = { noun: 'commitment', subject, to: 'open', reason: 'Inget att skydda.' };
    expect(() => easeClass.perform(all.store, all.police, noon, ease)).toThrow('forbidden');
    easeClass.perform(all.store, all.chief, noon, ease);
    expect(() => easeClass.perform(all.store, all.chief, noon, ease)).toThrow('waitsAlready');
    expect(takeDueClassChanges(all.store, at(23.99))).toEqual([]);
    publishNow('prov-2026', at(23.99));
    expect(pass()?.publicationClass).toBe('internal');
    expect(takeDueClassChanges(all.store, at(24))).toEqual(['prov-2026']);
    expect(takeDueClassChanges(all.store, at(25))).toEqual([]);
    publishNow('prov-2026', at(24));
    expect(pass()?.publicationClass).toBe('open');
  });

  test('what waits doesn’t come when it was withdrawn, nor when the class was made stricter meanwhile', () => {
    const subject = all.id2026('ljus');
    tightenClass.perform(all.store, all.coordinator, noon, { noun: 'commitment', subject, to: 'delayed' });
    const asked = () => easeClass.perform(all.store, all.publisher, noon, { noun: 'commitment', subject, to: 'open', reason: 'x' }).result.easing;
    withdrawEasing.perform(all.store, all.coordinator, noon, { easing: asked() });
    expect(takeDueClassChanges(all.store, at(48))).toEqual([]);
    asked();
    tightenClass.perform(all.store, all.coordinator, noon, { noun: 'commitment', subject, to: 'people' });
    expect(takeDueClassChanges(all.store, at(48))).toEqual([]);
  });
});

describe('a revision', () => {
  test('shows nothing until it is in force, then both texts, and the class stays as it is', () => {
    const before = dump(target);
    const { hash } = propose('pass', { title: 'Fotpatruller', wording: 'Polisen går sex pass i veckan.', reason: 'Fler poliser.' });
    publishNow('prov-2026');
    expect(dump(target)).toEqual(before);
    tightenClass.perform(all.store, all.police, noon, { noun: 'commitment', subject: all.id2026('pass'), to: 'delayed' });
    approveBoth(hash);
    publishNow('prov-2026');
    const versions = listRevisions(target, pledgeId('2026'));
    expect(versions).toMatchObject([
      { on: '2025-12-15', reason: null },
      { on: '2026-03-02', reason: 'Fler poliser.' },
    ]);
    expect(versions.map(({ text }) => commitmentsOf(text)[0]?.wording)).toEqual(['Polisen går fyra pass i veckan.', 'Polisen går sex pass i veckan.']);
    expect(pass()).toMatchObject({ wording: 'Polisen går sex pass i veckan.', publicationClass: 'delayed' });
    expect(pass()?.measures).toMatchObject([{ key: 'pass', value: 6 }]);
  });

  test('is built on the one that waits, is refused on what has changed since, and withdraws with reason and case number', () => {
    const seen = current();
    propose('pass', { title: 'Fotpatruller', wording: 'Ett.', reason: 'A.' });
    expect(() => propose('pass', { title: 'Fotpatruller', wording: 'Två.', reason: 'B.' }, seen)).toThrow('changedMeanwhile');
    const withdraw = { what: 'withdraw', pledge: pledgeId('2026'), commitment: all.id2026('ljus'), seen: current(), reason: 'Klart.', caseNumber: 'KS 2026/1' };
    const { hash } = revisePledge.perform(all.store, all.coordinator, noon, withdraw).result;
    approveBoth(hash);
    publishNow('prov-2026');
    expect(pass()?.wording).toBe('Ett.');
    expect(getCommitment(target, pledgeId('2026'), 'ljus')).toMatchObject({ status: 'withdrawn', withdrawn: { reason: 'Klart.', caseNumber: 'KS 2026/1' } });
    expect(listRevisions(target, pledgeId('2026')).at(-1)?.reason).toBe('A.\nKlart.');
  });

  test('isn’t approved by a publisher who proposed it', () => {
    const { hash } = propose('pass', { title: 'Fotpatruller', wording: 'Ett.', reason: 'A.' }, current(), all.publisher);
    expect(() => approvePledge.perform(all.store, all.publisher, noon, { pledge: pledgeId('2026'), hash })).toThrow('wroteItself');
  });
});

function publishNow(pledge?: string, now = noon): void {
  publish(all.store.read, target, now, pledge === undefined ? {} : { pledge });
}

function bytes(): string {
  return readFileSync(join(folder, 'public.db')).toString();
}

function takeDown(who: typeof all.police, noun: string, subject: string) {
  return makeTakedown.perform(all.store, who, noon, { noun, subject, reason: 'Röjer någon.' }).result;
}

function activityId(key: string): string {
  return (
    all.store.read
      .select()
      .from(activity)
      .all()
      .find((one) => one.key === key)?.id ?? ''
  );
}

function pledgeId(slug: string): string {
  return all.id(`prov-${slug}`);
}

function pass() {
  return getCommitment(target, pledgeId('2026'), 'pass');
}

function published() {
  return { activities: dump(target).activity ?? [] };
}

function at(hours: number): Date {
  return new Date(noon.getTime() + hours * 3_600_000);
}

function current(): string {
  const waits = waitingRevision(all.store.read, pledgeId('2026'));
  return waits?.hash ?? hashOf(currentText(all.store.read, { key: 'prov-2026' }));
}

function propose(key: string, fields: Record<string, unknown>, seen = current(), who = all.coordinator) {
  const measures = [{ key: 'pass', type: 'count', value: 6, unit: 'pass', perUnit: 'week' }];
  const given = { what: 'change', pledge: pledgeId('2026'), commitment: all.id2026(key), seen, measures, ...fields };
  return revisePledge.perform(all.store, who, noon, given).result;
}

function revise(key: string, fields: Record<string, unknown>): void {
  approveBoth(propose(key, fields).hash);
}

function approveBoth(hash: string, pledge = pledgeId('2026')): void {
  for (const who of [all.publisher, all.chief]) approvePledge.perform(all.store, who, noon, { pledge, hash });
}

function signedFollower(): void {
  const drafted = draftPledge.perform(all.store, all.coordinator, noon, {
    organisation: all.id('prov'),
    previous: pledgeId('2026'),
    from: '2027-01-01',
    to: '2027-12-31',
    municipalities: [all.id('prov')],
    parties: [all.id('prov'), all.id('polis')],
  }).result.pledge;
  approveBoth(submitPledge.perform(all.store, all.coordinator, noon, { pledge: drafted }).result.hash, drafted);
  expect(stockholmDay(noon)).toBe('2026-03-02');
}
