import { expect, test } from 'vitest';
import { operator, type Who } from '#domain/actor.ts';
import { documentFormat, documentVersion, pledgeDocument } from '#domain/document.ts';
import { dump, temporaryPublicStore } from '../../public/testing/public-store.ts';
import { publish } from '../../publish.ts';
import type { WorkingStore } from '../connect.ts';
import { listHeldTexts } from '../queries/held-texts.ts';
import { idsIn } from '../testing/daily.ts';
import { memberOf } from '../testing/people.ts';
import { noon, temporaryFolder, temporaryStore } from '../testing/store.ts';
import { assessCommitment } from './assess-commitment.ts';
import { decideText } from './decide-text.ts';
import { importDocument } from './import-document.ts';
import { logActivity } from './log-activity.ts';
import { makeTakedown } from './take-down.ts';

const [boy, girl, man] = ['Pojke 14 år', 'Flicka 15 år', 'En man, 40 år'];

test('of several municipalities in a pledge each reads and decides what it wrote itself', () => {
  const { store, west, east, id } = stores();
  logActivity.perform(store, west, noon, { commitment: id.commitment('oppet'), on: '2026-03-01', quantity: 1, place: boy });
  const said = { commitment: id.commitment('oppet'), status: 'onTrack', reason: girl, cause: null, evidence: [] };
  assessCommitment.perform(store, west, noon, said);
  const [first, second] = inPledge(store, west);
  expect([first?.text, second?.text].sort()).toEqual([girl, boy].sort());
  expect(inPledge(store, east)).toEqual([]);
  for (const held of [first, second]) {
    const decision = { noun: held?.noun, subject: held?.subject, hash: held?.hash, decision: 'show' };
    expect(() => decideText.perform(store, east, noon, decision)).toThrow('textGone');
    decideText.perform(store, west, noon, decision);
  }
  expect(inPledge(store, west)).toEqual([]);
});

test('what both have written is both’s to decide', () => {
  const { store, west, east, id } = stores();
  for (const who of [west, east]) logActivity.perform(store, who, noon, { commitment: id.commitment('oppet'), on: '2026-03-01', quantity: 1, place: boy });
  for (const who of [west, east]) expect(inPledge(store, who)).toMatchObject([{ text: boy }]);
});

test('of several municipalities none rests its judgement on what another did, nor takes down what another said', () => {
  const { store, west, east, id } = stores();
  const { activity } = logActivity.perform(store, west, noon, { commitment: id.commitment('oppet'), on: '2026-03-01', quantity: 1, place: 'Torget' }).result;
  const said = { commitment: id.commitment('oppet'), status: 'onTrack', reason: 'Det går bra.', cause: null, evidence: [activity] };
  expect(() => assessCommitment.perform(store, east, noon, said)).toThrow('notItsEvidence');
  const { assessment } = assessCommitment.perform(store, west, noon, said).result;
  const taking = { noun: 'assessment', subject: assessment, reason: 'Fel' };
  expect(() => makeTakedown.perform(store, east, noon, taking)).toThrow('forbidden');
  makeTakedown.perform(store, west, noon, taking);
});

test('a text in an agreement, a situation picture or the name of an area is decided by those whose it is, and is public then', () => {
  const { store, west, stranger } = stores();
  const target = temporaryPublicStore(temporaryFolder(), noon);
  const shown = () => {
    publish(store.read, target, noon);
    return JSON.stringify(dump(target));
  };
  for (const text of [boy, girl, man]) expect(shown()).not.toContain(text);
  expect(listHeldTexts(store.read, stranger, noon)).toEqual([]);
  const held = listHeldTexts(store.read, west, noon);
  expect(held.map(({ noun, text }) => [noun, text])).toEqual([
    ['agreement', boy],
    ['situationPicture', girl],
    ['organisation', man],
  ]);
  for (const { noun, subject, hash, text } of held) {
    const decision = { noun, subject, hash, decision: 'show' };
    expect(() => decideText.perform(store, stranger, noon, decision)).toThrow('unknown');
    expect(decideText.perform(store, west, noon, decision).pledge).toBe('*');
    expect(shown()).toContain(text);
  }
  expect(shown()).not.toContain('Hemligt');
  expect(listHeldTexts(store.read, west, noon)).toEqual([]);
});

/** Those that somebody in a pledge has written; the rest is of what pledges share. */
function inPledge(store: WorkingStore, who: Who) {
  return listHeldTexts(store.read, who, noon).filter(({ noun }) => noun === 'pledge');
}

/** A pledge of two municipalities, with an agreement and a situation picture; a third has no part in it. */
function stores() {
  const store = temporaryStore();
  const organisations = ['vast', 'ost', 'norr'].map((key) => ({ key, type: 'municipality', name: key }));
  const shared = { organisations: ['vast', 'ost'] };
  const document = pledgeDocument.parse({
    format: documentFormat,
    version: documentVersion,
    organisations: organisations.map((one) => (one.key === 'vast' ? { ...one, areas: [{ key: 'a', name: man }] } : one)),
    agreements: [{ ...shared, key: 'avtal', note: boy }],
    situationPictures: [{ ...shared, key: 'bild', on: '2026-01-10', summary: girl, internal: 'Hemligt, 16-åring' }],
    pledges: [
      {
        ...{ key: 'vast-2026', slug: '2026', municipalities: ['vast', 'ost'], period: { from: '2026', to: '2026' } },
        ...{ agreement: 'avtal', situationPictures: ['bild'] },
        focusAreas: [{ key: 'a', title: 'A', commitments: [{ key: 'oppet', title: 'Vandringar', responsible: 'municipality', kind: 'safetyWalk' }] }],
      },
    ],
  });
  expect(importDocument(store, operator, noon, document).filter((one) => 'refused' in one)).toEqual([]);
  const [west, east, stranger] = ['vast', 'ost', 'norr'].map((key) => memberOf(store, key, 'coordinator'));
  if (!west || !east || !stranger) throw new Error('nobody there');
  return { store, west, east, stranger, id: idsIn(store) };
}
