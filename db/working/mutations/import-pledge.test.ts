import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { activity } from '#domain/activity.ts';
import { lookAtImport } from '../import-document.ts';
import { listRevisions, writersOf } from '../pledge-text.ts';
import { readPledge } from '../queries/document.ts';
import { listPast } from '../queries/past.ts';
import { commitment } from '../schema/commitment.ts';
import { event } from '../schema/event.ts';
import { parties } from '../testing/drafting.ts';
import { noon } from '../testing/store.ts';
import { answerConcern } from './answer-concern.ts';
import { countConversation } from './count-conversation.ts';
import { draftPledge } from './draft-pledge.ts';
import { importPledge } from './import-pledge.ts';
import { noteConcern } from './note-concern.ts';
import { openDialogue } from './open-dialogue.ts';

test('a file is taken in as it was shown, by who coordinates for a party; whoever took it in wrote it', () => {
  const { store, coordinator, publisher, stranger, id } = parties();
  const input = { organisation: id('prov'), document: fileOf(draft()), choice: choiceIn(store, coordinator, fileOf(draft())) };
  expect(() => importPledge.perform(store, publisher, noon, input)).toThrow('forbidden');
  expect(() => importPledge.perform(store, stranger, noon, input)).toThrow('unknown');
  const { result } = importPledge.perform(store, coordinator, noon, input);
  expect(result.isDraft).toBe(true);
  expect(writersOf(store.read, { id: result.pledge, key: 'prov-2027' })).toEqual(new Set([coordinator.person.id]));
  expect(listRevisions(store.read, result.pledge)).toEqual([]);
});

test('what has changed since it was shown isn’t taken in, and nothing is stored', () => {
  const { store, coordinator, id } = parties();
  const document = fileOf(draft());
  const choice = choiceIn(store, coordinator, document);
  importPledge.perform(store, coordinator, noon, { organisation: id('prov'), document, choice });
  expect(() => importPledge.perform(store, coordinator, noon, { organisation: id('prov'), document, choice })).toThrow('importNotAsShown');
  const other = fileOf({ ...draft(), period: { from: '2028', to: '2028' } });
  expect(() => importPledge.perform(store, coordinator, noon, { organisation: id('prov'), document: other, choice })).toThrow('importNotAsShown');
});

test('what has been heard for a draft stays when its text comes in anew, with what was promised because of it', () => {
  const { store, coordinator, id } = parties();
  const take = (document: string) =>
    importPledge.perform(store, coordinator, noon, { organisation: id('prov'), document, choice: choiceIn(store, coordinator, document) });
  const { pledge } = take(fileOf(draft())).result;
  const round = { pledge, label: 'Torget', audience: 'citizens' as const, when: '2026-03-01' };
  const { dialogue } = openDialogue.perform(store, coordinator, noon, round).result;
  countConversation.perform(store, coordinator, noon, { dialogue, mark: 'a'.repeat(20), on: '2026-03-01' });
  const { concern } = noteConcern.perform(store, coordinator, noon, { pledge, dialogue, text: 'Mörkt' }).result;
  const walks = store.read.select().from(commitment).where(eq(commitment.key, 'vandringar')).get()?.id ?? '';
  answerConcern.perform(store, coordinator, noon, { concern, version: 1, state: 'inCommitment', commitments: [walks] });

  take(fileOf({ ...draft(), period: { from: '2028', to: '2028' }, concerns: [{ key: 'ny', text: 'Buller' }] }));
  const now = readPledge(store.read, 'prov-2027')?.pledge;
  expect(now).toMatchObject({ period: { from: '2028' }, dialogues: [{ label: 'Torget', counted: [{ key: 'a'.repeat(20) }] }] });
  expect(now?.concerns).toMatchObject([{ text: 'Mörkt', state: 'inCommitment' }, { text: 'Buller' }]);
  expect(now?.focusAreas[0]?.commitments[0]?.concerns).toEqual([concern]);
});

test('what was done and reported is taken in, but only the text and how much came are told of it', () => {
  const { store, police, coordinator, id } = parties();
  const signed = readPledge(store.read, 'prov-2026')?.pledge;
  const pass = signed?.focusAreas[0]?.commitments[0];
  if (!signed || !pass) throw new Error('no pledge');
  pass.activities.push(activity.parse({ key: 'ny', state: 'planned', on: '2026-04-01', by: 'police', place: 'Hemligt', note: 'Bara för oss.' }));
  const document = fileOf(signed);
  const look = lookAtImport(store.read, own(police), document, noon);
  const [found] = look.wrong === null ? look.records : [];
  if (!found || !('plan' in found)) throw new Error(JSON.stringify(look));
  const choice = `${found.key} ${found.plan.outcome} ${found.seen}`;
  importPledge.perform(store, police, noon, { organisation: id('polis'), document, choice });
  expect(readPledge(store.read, 'prov-2026')?.pledge.focusAreas[0]?.commitments[0]?.activities.map(({ key }) => key)).toContain('ny');
  const told = store.read.select().from(event).all().at(-1);
  expect(told).toMatchObject({ what: 'pledge.changed', subject: id('prov-2026') });
  expect(`${told?.before}${told?.after}`).not.toMatch(/Hemlig|Torget|Bara för oss|77/);
  expect(JSON.parse(told?.after ?? '')).toMatchObject({ slug: '2026', added: { activities: 1, figures: 0, assessments: 0 } });
  const asked = { kind: null, person: null, pledge: null, from: null, to: null, page: 1 };
  expect(listPast(store.read, coordinator, asked)?.past[0]).toMatchObject({ what: 'pledge.changed', changes: [] });
});

test('a key that could point at somebody is refused: it becomes part of an address', () => {
  const { store, coordinator } = parties();
  const look = lookAtImport(store.read, own(coordinator), fileOf({ ...draft(), slug: '2026-pojke-14-ar' }), noon);
  expect(look).toMatchObject({ records: [{ faults: [{ path: ['slug'], key: 'keyPoints' }] }] });
});

test('nobody promises in another municipality’s name', () => {
  const { store, coordinator, police, id } = parties();
  const look = lookAtImport(store.read, own(coordinator), fileOf({ ...draft(), municipalities: ['grannen'], parties: ['prov'] }), noon);
  expect(look).toMatchObject({ records: [{ faults: [{ path: ['parties'], key: 'notTheirs' }] }] });
  const asked = { organisation: id('prov'), previous: '', from: '2029', to: '2029', municipalities: [id('grannen')], parties: [id('prov')] };
  expect(() => draftPledge.perform(store, coordinator, noon, asked)).toThrow('notTheirs');
  expect(draftPledge.perform(store, police, noon, { ...asked, organisation: id('polis'), parties: [id('polis')] }).event).not.toBeNull();
});

type Coordinator = ReturnType<typeof parties>['coordinator'];

function own({ memberships }: Coordinator) {
  const found = memberships[0]?.organisation;
  if (!found) throw new Error('no membership');
  return found;
}

function choiceIn(store: ReturnType<typeof parties>['store'], who: Coordinator, document: string): string {
  const look = lookAtImport(store.read, own(who), document, noon);
  const [found] = look.wrong === null ? look.records : [];
  if (!found || !('plan' in found)) throw new Error(JSON.stringify(look));
  return `${found.key} ${found.plan.outcome} ${found.seen}`;
}

function draft() {
  const commitment = { key: 'vandringar', title: 'Vandringar', wording: 'Vi går fem vandringar.', responsible: 'municipality', kind: 'safetyWalk' };
  const period = { from: '2027', to: '2027' };
  const focusAreas = [{ key: 'ute', title: 'Ute', commitments: [commitment] }];
  return { key: 'prov-2027', slug: '2027', municipalities: ['prov'], parties: ['prov', 'polis'], period, focusAreas };
}

function fileOf(pledge: object): string {
  return JSON.stringify({ format: 'medborgarlofte', version: 1, pledges: [pledge] });
}
