import { expect, test } from 'vitest';
import { lookAtImport } from '../import-document.ts';
import { listRevisions, writersOf } from '../pledge-text.ts';
import { idOf, parties } from '../testing/drafting.ts';
import { noon } from '../testing/store.ts';
import { draftPledge } from './draft-pledge.ts';
import { importPledge } from './import-pledge.ts';

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
  expect(idOf(store, found.key)).toBe('');
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
