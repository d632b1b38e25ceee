import { expect, test } from 'vitest';
import type * as z from 'zod';
import { operator } from '#domain/actor.ts';
import { canonical, documentText } from '#domain/canonical.ts';
import { pledgeDocument } from '#domain/document.ts';
import { pledge } from '#domain/pledge.ts';
import { readDocument, readPledge } from '../queries/document.ts';
import { event } from '../schema/event.ts';
import { fullDocument } from '../testing/full-document.ts';
import { noon, temporaryStore } from '../testing/store.ts';
import { importDocument } from './import-document.ts';

test('the full document fills every field of the format', () => {
  const onlyInCommitments = ['.pledges.figures.measure'];
  expect(unfilled(pledgeDocument, [canonical(pledgeDocument, fullDocument())], '')).toEqual(onlyInCommitments);
});

test('what is stored is what comes back, every field and every order', () => {
  const store = temporaryStore();
  importDocument(store, operator, noon, fullDocument());
  expect(readDocument(store.read)).toEqual(fullDocument());
  expect(readDocument(store.read, { municipality: 'prov' })).toEqual(fullDocument());
});

test('a pledge that is read alone is just what its schema would make of it', () => {
  const store = temporaryStore();
  importDocument(store, operator, noon, fullDocument());
  for (const { key } of fullDocument().pledges) {
    const found = readPledge(store.read, key)?.pledge;
    expect(found).toStrictEqual(pledge.parse(found));
  }
});

test('a second import changes nothing and tells nothing', () => {
  const store = temporaryStore();
  importDocument(store, operator, noon, fullDocument());
  const events = store.read.select().from(event).all().length;
  const outcomes = importDocument(store, operator, noon, fullDocument()).map((one) => 'outcome' in one && one.outcome);
  expect(new Set(outcomes)).toEqual(new Set(['unchanged']));
  expect(store.read.select().from(event).all()).toHaveLength(events);
});

test('a changed record is an event with before and after, and its rows keep their ids', () => {
  const store = temporaryStore();
  importDocument(store, operator, noon, fullDocument());
  const before = readPledge(store.read, 'prov-2020');
  const document = fullDocument();
  const pledge = document.pledges[0];
  const commitment = pledge?.focusAreas[1]?.commitments[0];
  if (!pledge || !commitment) throw new Error('the full document has lost its commitment');
  commitment.wording = 'Vi lovar mer';
  commitment.places = ['Söder', 'Väster', 'Norr'];
  commitment.assessments = [];
  commitment.figures.reverse().pop();
  pledge.dialogues.reverse();
  pledge.parties.reverse();

  expect(importDocument(store, operator, noon, document).at(-1)).toEqual({ noun: 'pledge', key: 'prov-2020', outcome: 'changed' });
  const after = readPledge(store.read, 'prov-2020');
  expect(after?.pledge).toEqual(pledge);
  for (const [path, id] of after?.ids ?? []) expect([path, id]).toEqual([path, before?.ids.get(path)]);
  const told = store.read.select().from(event).all().at(-1);
  expect(told).toMatchObject({ what: 'pledge.changed', subject: 'prov-2020' });
  expect(told?.before).toContain('"Vi lovar"');
  expect(told?.after).toContain('"Vi lovar mer"');
});

test('a record that names what isn’t there is left out whole, the others are stored', () => {
  const store = temporaryStore();
  const document = fullDocument();
  const [pledge] = structuredClone(document.pledges);
  if (!pledge) throw new Error('the full document has lost its pledge');
  document.pledges.push({ ...pledge, key: 'prov-2021', slug: '2021', sources: [] });
  const outcomes = importDocument(store, operator, noon, document);
  expect(outcomes.at(-1)).toMatchObject({ key: 'prov-2021', refused: 'names the source "s", which isn’t there' });
  expect(readDocument(store.read)).toEqual(fullDocument());
});

test('an organisation keeps the addresses that a document doesn’t give', () => {
  const store = temporaryStore();
  importDocument(store, operator, noon, fullDocument());
  const document = fullDocument();
  document.organisations = document.organisations.map((one) => ({ ...one, feedbackUrl: null, faultReportUrl: null, policeUrl: null }));
  importDocument(store, operator, noon, document);
  expect(documentText(readDocument(store.read))).toBe(documentText(fullDocument()));
});

test('public ids are random: not in order, not the same in another store', () => {
  const [one, other] = [temporaryStore(), temporaryStore()].map((store) => {
    importDocument(store, operator, noon, fullDocument());
    return [...(readPledge(store.read, 'prov-2020')?.ids.values() ?? [])];
  });
  expect(one?.every((id) => /^[0-9a-hjkmnp-tv-z]{16}$/.test(id))).toBe(true);
  expect(new Set([...(one ?? []), ...(other ?? [])]).size).toBe((one?.length ?? 0) * 2);
});

/** Fields of the schema that none of the canonical values gives. */
function unfilled(schema: z.core.$ZodType, values: unknown[], path: string): string[] {
  const { def } = schema._zod as { def: z.core.$ZodTypes['_zod']['def'] };
  if (def.type === 'default' || def.type === 'nullable') return unfilled(def.innerType, values, path);
  if (def.type === 'array') return unfilled(def.element, values.flat(), path);
  if (def.type !== 'object') return [];
  return Object.entries(def.shape).flatMap(([name, inner]) => {
    const given = values.flatMap((value) => (value !== null && typeof value === 'object' && name in value ? [(value as Record<string, unknown>)[name]] : []));
    return given.length === 0 ? [`${path}.${name}`] : unfilled(inner, given, `${path}.${name}`);
  });
}
