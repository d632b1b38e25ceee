import { expect, test } from 'vitest';
import { operator, type Who } from '#domain/actor.ts';
import { documentFormat, documentVersion, pledgeDocument } from '#domain/document.ts';
import type { WorkingStore } from '../connect.ts';
import { assessCommitment } from '../mutations/assess-commitment.ts';
import { importDocument } from '../mutations/import-document.ts';
import { proposeAssessment } from '../mutations/propose-assessment.ts';
import { memberOf } from '../testing/people.ts';
import { temporaryStore } from '../testing/store.ts';
import { getOwnPledge, listOwnPledges } from './own-pledges.ts';
import { listProposals } from './proposals.ts';
import { listDuties } from './todo.ts';

const june = new Date('2026-06-30T10:00:00Z');
const january = new Date('2027-01-10T10:00:00Z');

test('of the other party’s planned work, small counts and internal numbers nothing is seen, whatever they are', () => {
  const [one, other] = [storeWith({ planned: '2026-07-03', people: 1, hidden: 7 }), storeWith({ planned: '2026-08-20', people: 4, hidden: 900 })];
  const seen = (store: WorkingStore, who: Who) =>
    withoutIds({
      pledges: listOwnPledges(store.read, who).map(({ id }) => getOwnPledge(store.read, who, id, june)),
      duties: listDuties(store.read, who, june),
    });
  expect(seen(one, memberOf(one, 'prov', 'coordinator'))).toEqual(seen(other, memberOf(other, 'prov', 'coordinator')));
  expect(seen(one, memberOf(one, 'prov', 'publisher'))).toEqual(seen(other, memberOf(other, 'prov', 'publisher')));
  expect(seen(one, memberOf(one, 'polis', 'coordinator'))).not.toEqual(seen(other, memberOf(other, 'polis', 'coordinator')));
});

test('one’s own is seen exactly, planned work with it', () => {
  const store = storeWith({ planned: '2026-07-03', people: 3, hidden: 7 });
  const who = memberOf(store, 'polis', 'coordinator');
  const [head] = listOwnPledges(store.read, who);
  const pledge = getOwnPledge(store.read, who, head?.id ?? '', june);
  const [samtal, pass] = pledge?.focusAreas[0]?.commitments ?? [];
  expect(samtal?.view.done.map(({ quantity }) => quantity)).toEqual([3]);
  expect(samtal?.view.reading.progress[0]?.done?.value).toBe(3);
  expect(pass?.view.planned.map(({ on }) => on)).toEqual(['2026-07-03']);
});

test('nobody else sees a pledge as a party does: not council, not admin, not a neighbour', () => {
  const store = storeWith({ planned: '2026-07-03', people: 3, hidden: 7 });
  const id = listOwnPledges(store.read, memberOf(store, 'polis', 'coordinator'))[0]?.id ?? '';
  for (const who of [memberOf(store, 'prov', 'council'), memberOf(store, 'prov', 'admin'), memberOf(store, 'grannen', 'coordinator')]) {
    expect(getOwnPledge(store.read, who, id, june)).toBeNull();
    expect(listDuties(store.read, who, june)).toMatchObject({ todos: [], waiting: [], standing: [] });
  }
});

test('a police area with several municipalities has one list, worst first', () => {
  const store = storeWith({ planned: '2026-06-01', people: 3, hidden: 7 }, ['prov', 'grannen']);
  const { todos, pledges } = listDuties(store.read, memberOf(store, 'polis', 'coordinator'), june);
  expect(new Set(todos.map(({ pledge }) => pledges.get(pledge)?.municipalities[0]?.name))).toEqual(new Set(['Prov', 'Grannen']));
  expect([...new Set(todos.map(({ kind }) => kind))]).toEqual(['notAssessed', 'planPassed']);
  expect(listDuties(store.read, memberOf(store, 'prov', 'coordinator'), june).todos.map(({ kind }) => kind)).toEqual(['nothingReported']);
});

test('a proposal waits for the own publisher, and for nobody of the other party', () => {
  const store = storeWith({ planned: '2026-07-03', people: 3, hidden: 7 });
  const police = memberOf(store, 'polis', 'coordinator');
  const commitment = listDuties(store.read, police, january).todos.find(({ kind }) => kind === 'finalMissing')?.commitment;
  proposeAssessment.perform(store, police, january, { commitment, status: 'kept', reason: 'Alla samtal hölls.' });
  const kinds = (who: Who) => listDuties(store.read, who, january).todos.map(({ kind }) => kind);
  expect(kinds(memberOf(store, 'polis', 'publisher'))).toEqual(['approveProposal']);
  expect(listDuties(store.read, police, january).waiting).toMatchObject([{ kind: 'proposal', commitment }]);
  for (const role of ['coordinator', 'publisher'] as const) {
    expect(kinds(memberOf(store, 'prov', role))).not.toContain('approveProposal');
    expect(listProposals(store.read, memberOf(store, 'prov', role))).toEqual([]);
    expect(listDuties(store.read, memberOf(store, 'prov', role), january).waiting).toEqual([]);
  }
});

test('what the own party has said of a joint commitment lets it wait for the other', () => {
  const store = storeWith({ planned: '2026-07-03', people: 3, hidden: 7 });
  const who = memberOf(store, 'prov', 'coordinator');
  const { todos } = listDuties(store.read, who, june);
  assessCommitment.perform(store, who, june, { commitment: todos[0]?.commitment, status: 'notStarted', reason: 'Väntar på polisen.' });
  expect(listDuties(store.read, who, june).waiting).toMatchObject([{ kind: 'otherNotAssessed', by: 'police' }]);
});

function storeWith({ planned, people, hidden }: { planned: string; people: number; hidden: number }, municipalities = ['prov']): WorkingStore {
  const store = temporaryStore();
  const by = 'police' as const;
  const document = pledgeDocument.parse({
    format: documentFormat,
    version: documentVersion,
    organisations: [
      { key: 'polis', type: 'policeArea', name: 'Polisen' },
      { key: 'prov', type: 'municipality', name: 'Prov' },
      { key: 'grannen', type: 'municipality', name: 'Grannen' },
    ],
    pledges: municipalities.map((key) => ({
      key: `${key}-2026`,
      slug: '2026',
      municipalities: [key],
      parties: [key, 'polis'],
      period: { from: '2026', to: '2026' },
      focusAreas: [
        {
          key: 'omrade',
          title: 'Område',
          commitments: [
            {
              ...{ key: 'samtal', title: 'Samtal', responsible: by, kind: 'concernConversation', publicationClass: 'people' },
              measures: [{ key: 'm', value: 10, unit: 'samtal' }],
              activities: [{ key: 's1', on: '2026-06-02', by, quantity: people }],
            },
            {
              ...{ key: 'pass', title: 'Pass', responsible: by, kind: 'footPatrol', publicationClass: 'delayed' },
              activities: [
                { key: 'p1', on: planned, by, state: 'planned', place: `Plats ${planned}` },
                { key: 'p2', on: '2026-06-03', by },
              ],
            },
            {
              ...{ key: 'ihop', title: 'Ihop', responsible: 'joint', kind: 'safetyWalk', publicationClass: 'internal' },
              activities: [{ key: 'i1', on: planned, by, state: 'planned', note: `Hemligt ${hidden}` }],
              figures: [{ key: 'f1', value: hidden, unit: 'vandringar', by }],
            },
          ],
        },
      ],
    })),
  });
  expect(importDocument(store, operator, june, document).filter((one) => 'refused' in one)).toEqual([]);
  return store;
}

/** Two stores give the same rows other ids, which say nothing. */
function withoutIds(value: unknown): unknown {
  const plain = (inner: unknown): unknown => (inner instanceof Map ? [...inner.values()].map(plain) : inner);
  return JSON.parse(JSON.stringify(value, (_, inner) => plain(inner)).replace(/"[0-9a-z]{16}"/g, '"id"'));
}
