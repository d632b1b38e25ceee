import { expect, test } from 'vitest';
import { operator } from '#domain/actor.ts';
import { documentFormat, documentVersion, pledgeDocument } from '#domain/document.ts';
import { worstFirst } from '#domain/todo.ts';
import { followUpNow } from '../follow-up.ts';
import { approveFollowUp } from '../mutations/approve-follow-up.ts';
import { importDocument } from '../mutations/import-document.ts';
import { planActivity } from '../mutations/log-activity.ts';
import { openDialogue } from '../mutations/open-dialogue.ts';
import { proposeAssessment } from '../mutations/propose-assessment.ts';
import { tellBack } from '../mutations/tell-back.ts';
import { tellSilence } from '../mutations/tell-silence.ts';
import { dailyStore, idsIn } from '../testing/daily.ts';
import { memberOf } from '../testing/people.ts';
import { listDuties } from './todo.ts';

const june = new Date('2026-06-15T10:00:00Z');
const after = new Date('2027-01-20T10:00:00Z');

function twoMunicipalities() {
  const store = dailyStore();
  const refused = importDocument(store, operator, june, neighbour).filter((one) => 'refused' in one);
  expect(refused).toEqual([]);
  return store;
}

test('the pledges of all municipalities of a police area stand in one list, worst first', () => {
  const store = twoMunicipalities();
  const { todos, pledges, titles } = listDuties(store.read, memberOf(store, 'polis', 'coordinator'), june);
  const where = new Set(todos.map(({ pledge }) => pledges.get(pledge)?.municipalities[0]?.name));
  expect([...where].sort()).toEqual(['Grannköping', 'Provköping']);
  expect(todos).toEqual(worstFirst(todos));
  expect(todos.map(({ commitment }) => titles.get(commitment ?? '')?.title)).toContain('Grannens pass');
});

test('a municipality sees its own, and of the other party’s nothing that it couldn’t read in public', () => {
  const store = twoMunicipalities();
  const police = memberOf(store, 'polis', 'coordinator');
  planActivity.perform(store, police, june, { commitment: idsIn(store).commitment('pass'), on: '2026-06-20' });
  const later = new Date('2026-07-01T10:00:00Z');
  expect(listDuties(store.read, police, later).todos.map(({ kind }) => kind)).toContain('planPassed');
  const neighbours = listDuties(store.read, memberOf(store, 'grannen', 'coordinator'), later);
  expect(neighbours.todos.every(({ pledge }) => neighbours.pledges.get(pledge)?.key === 'grannen-2026')).toBe(true);
  const provs = listDuties(store.read, memberOf(store, 'prov', 'coordinator'), later);
  expect(provs.todos.map(({ kind }) => kind)).not.toContain('planPassed');
});

test('a proposed final assessment waits for the own publisher first of all, and for nobody else', () => {
  const store = twoMunicipalities();
  proposeAssessment.perform(store, memberOf(store, 'polis', 'coordinator'), after, {
    commitment: idsIn(store).commitment('pass'),
    status: 'kept',
    reason: 'Alla pass gick.',
  });
  const first = (key: string) => listDuties(store.read, memberOf(store, key, 'publisher'), after).todos[0]?.kind;
  expect(first('polis')).toBe('approveProposal');
  expect(first('prov')).not.toBe('approveProposal');
});

test('a round whose feedback is missing waits for whoever leads it, by how many days, until they have told', () => {
  const store = twoMunicipalities();
  const who = memberOf(store, 'prov', 'coordinator');
  const pledge = idsIn(store).pledge('prov-2026');
  const { dialogue } = openDialogue.perform(store, who, june, {
    pledge,
    label: 'Samtal på torget',
    audience: 'citizens',
    when: '2026-05-01',
    until: '2026-05-10',
  }).result;
  const missing = (key: string, now: Date) =>
    listDuties(store.read, memberOf(store, key, 'coordinator'), now).todos.filter(({ kind }) => kind === 'feedbackMissing');
  expect(missing('prov', new Date('2026-05-10T10:00:00Z'))).toEqual([]);
  expect(missing('prov', june)).toEqual([{ kind: 'feedbackMissing', pledge, commitment: null, subject: dialogue, since: '2026-05-10', count: 36 }]);
  expect(missing('polis', june)).toEqual([]);
  expect(listDuties(store.read, who, june).titles.get(dialogue)?.title).toBe('Samtal på torget');
  tellBack.perform(store, who, june, { dialogue, version: 1, on: '2026-06-14', how: 'Affischer' });
  expect(missing('prov', june)).toEqual([]);
});

test('a follow-up that lacks nothing waits for the other publisher, and for both once the period is over', () => {
  const store = twoMunicipalities();
  const pledge = idsIn(store).pledge('prov-2026');
  const waits = (key: string, now: Date) =>
    listDuties(store.read, memberOf(store, key, 'publisher'), now).todos.filter(({ kind }) => kind === 'approveFollowUp');
  const lack = (now: Date) => followUpNow(store.read, pledge, now).lines.filter(({ has }) => has === null);
  const tell = (key: string, now: Date) => {
    for (const { commitment, by } of lack(now))
      if ((by === 'police') === (key === 'polis'))
        tellSilence.perform(store, memberOf(store, key, 'coordinator'), now, {
          commitment: idsIn(store).commitment(commitment),
          kind: 'nothingReported',
          reason: 'Räknas inte.',
        });
  };
  tell('prov', june);
  if (lack(june).length > 0) expect(waits('prov', june)).toEqual([]);
  tell('polis', june);
  expect(lack(june)).toEqual([]);
  expect([waits('prov', june), waits('polis', june)]).toEqual([[], []]);
  approveFollowUp.perform(store, memberOf(store, 'prov', 'publisher'), june, { pledge, hash: followUpNow(store.read, pledge, june).waiting.hash });
  expect(waits('prov', june)).toEqual([]);
  expect(waits('polis', june)).toMatchObject([{ pledge, since: '2026-06-15' }]);
  approveFollowUp.perform(store, memberOf(store, 'polis', 'publisher'), june, { pledge, hash: followUpNow(store.read, pledge, june).waiting.hash });
  expect(waits('polis', june)).toEqual([]);
  expect(waits('polis', after)).toEqual([]);
  tell('prov', after);
  tell('polis', after);
  expect([waits('prov', after).length, waits('polis', after).length]).toEqual([1, 1]);
});

const neighbour = pledgeDocument.parse({
  format: documentFormat,
  version: documentVersion,
  organisations: [],
  pledges: [
    {
      key: 'grannen-2026',
      slug: '2026',
      municipalities: ['grannen'],
      parties: ['grannen', 'polis'],
      period: { from: '2026-01-01', to: '2026-12-31' },
      focusAreas: [{ key: 'a', title: 'A', commitments: [{ key: 'grannpass', title: 'Grannens pass', responsible: 'police', kind: 'policePresence' }] }],
    },
  ],
});
