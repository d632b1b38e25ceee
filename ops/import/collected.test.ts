import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noon, temporaryFolder, temporaryStore } from '#db/working/testing/store.ts';
import { exportDocument } from '../export.ts';
import { importFiles } from '../import.ts';
import { collectedPledge } from './testing/collected-pledge.ts';
import { lost } from './testing/lost.ts';

const fixture = resolve(import.meta.dirname, 'collected.fixture.json');
const shared = resolve(import.meta.dirname, '../../../shared/pledges');
const sharedFiles = existsSync(shared) ? readdirSync(shared).map((name) => join(shared, name)) : [];
const runs: [string, string[]][] = [
  ['the fixture', [fixture]],
  ...(sharedFiles.length > 0 ? [['the shared records', sharedFiles] satisfies [string, string[]]] : []),
];

test.each(runs)(
  '%s: nothing is lost',
  (_, files) => {
    const store = temporaryStore();
    expect(importFiles(store, files, noon).faults).toEqual([]);
    const exported = JSON.parse(exportDocument(store.read, undefined) ?? '');
    for (const file of files) expect(lost(JSON.parse(readFileSync(file, 'utf8')), exported)).toEqual([]);
  },
  60_000,
);

test.each(runs)(
  '%s: twice changes nothing, and a round trip gives the same bytes',
  (_, files) => {
    const store = temporaryStore();
    const { summary } = importFiles(store, files, noon);
    const count = Number(/^\d+/.exec(summary)?.[0]);
    expect(summary).toBe(`${count} pledges read, ${count} new, 0 changed, 0 unchanged`);
    expect(importFiles(store, files, noon)).toEqual({ summary: `${count} pledges read, 0 new, 0 changed, ${count} unchanged`, faults: [], changed: [] });

    const text = exportDocument(store.read, undefined) ?? '';
    const file = join(temporaryFolder(), 'export.json');
    writeFileSync(file, text);
    const other = temporaryStore();
    expect(importFiles(other, [file], noon).faults).toEqual([]);
    expect(exportDocument(other.read, undefined)).toBe(text);
  },
  60_000,
);

test('the examples say all that they were made from; what continues what, and Lidköping’s first two years, were found later', () => {
  const store = temporaryStore();
  const examples = resolve(import.meta.dirname, '../../examples');
  const files = readdirSync(examples)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(examples, name));
  const { summary, faults } = importFiles(store, files, noon);
  expect(faults).toEqual([]);
  expect(summary).toBe('31 pledges read, 31 new, 0 changed, 0 unchanged');
  const exported = JSON.parse(exportDocument(store.read, undefined) ?? '');
  const overtaken = ['Inget publicerat innehåll hittat.', 'känt endast via räkning i senare text; inget innehåll funnet'];
  for (const file of sharedFiles)
    expect(
      lost(JSON.parse(readFileSync(file, 'utf8')), exported).filter((one) => !one.startsWith('meta.') && !overtaken.some((text) => one.includes(text))),
    ).toEqual([]);
  if (sharedFiles.length > 0) expect(importFiles(store, sharedFiles, noon).summary).toBe('31 pledges read, 0 new, 9 changed, 22 unchanged');
}, 60_000);

test('records of shapes not seen before come in, new or changed, with nothing lost', () => {
  const file = join(temporaryFolder(), 'unseen.json');
  const store = temporaryStore();
  const shapes = fc.uniqueArray(collectedPledge(), { minLength: 1, maxLength: 3, selector: (pledge) => pledge.id });
  const rule = fc.property(shapes, (pledges) => {
    const json = { meta: { compiled: '2026-03-02' }, pledges };
    writeFileSync(file, JSON.stringify(json));
    expect(importFiles(store, [file], noon).faults).toEqual([]);
    expect(lost(json, JSON.parse(exportDocument(store.read, undefined) ?? ''))).toEqual([]);
  });
  fc.assert(rule, { numRuns: 25, endOnFailure: true });
}, 120_000);
