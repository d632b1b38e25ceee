import { truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { listPledgeHeads, readDocument } from '#db/working/queries/document.ts';
import { fullDocument } from '#db/working/testing/full-document.ts';
import { noon, temporaryFolder, temporaryStore } from '#db/working/testing/store.ts';
import { importFiles } from '../import.ts';

type Fields = { [name: string]: unknown };
const source = { url: 'https://example.org/1', publisher: 'Polisen', date: '2019-02-03', excerptTruncated: false, note: null };
const good = { id: 'provby-2018', municipalities: ['Provby'], period: { from: '2018', to: '2018' }, sources: [source] };
const promise = {
  title: 'Vandringar',
  responsible: 'joint',
  kind: 'trygghetsvandring',
  target: { value: 2, unit: 'vandringar', per: 'år', comparator: 'min' },
};
const withPromise = (change: Fields) => record({ focusAreas: [{ title: 'Trygghet', commitments: [{ ...promise, ...change }] }] });

function record(change: Fields): Fields {
  return { id: 'provby-2019', municipalities: ['Provby'], period: { from: '2019', to: '2019' }, sources: [source], ...change };
}

/** Imports the record beside a good one; only the good one may be stored. */
function faultsOf(record: Fields): string[] {
  return imported([{ meta: { compiled: '2026-03-02' }, pledges: [good, record] }], ['provby-2018']);
}

function imported(files: unknown[], stored: string[]): string[] {
  const folder = temporaryFolder();
  const store = temporaryStore();
  const paths = files.map((content, at) => {
    const path = join(folder, `file-${at + 1}.json`);
    writeFileSync(path, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
    return path;
  });
  const { faults } = importFiles(store, paths, noon);
  expect(
    listPledgeHeads(store.read)
      .map(({ key }) => key)
      .sort(),
  ).toEqual(stored);
  return faults.map((line) => line.replaceAll(`${folder}/`, ''));
}

const faulty: [what: string, record: Fields, line: string][] = [
  ['unknown key', record({ colour: 'red' }), 'colour: isn’t a field of this format; remove it or correct its spelling'],
  ['unknown key deep down', withPromise({ goal: 3 }), 'focusAreas[0].commitments[0].goal: isn’t a field of this format; remove it or correct its spelling'],
  [
    '31 June',
    record({ published: '2019-06-31' }),
    'published: isn’t a time that exists (YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Q1, YYYY-T1, YYYY-H1 or FROM/TO); correct it in the file',
  ],
  ['month 13', record({ period: { from: '2019-13', to: null } }), 'period.from: isn’t a time that exists'],
  ['29 February of a common year', record({ signed: '2019-02-29' }), 'signed: isn’t a time that exists'],
  ['end before start', record({ period: { from: '2019', to: '2018' } }), 'period.to: is before the start; correct it in the file'],
  [
    'a follow-up that ends before it starts',
    record({ followUps: [{ covers: { from: '2019-05', to: '2019-04' } }] }),
    'followUps[0].covers.to: is before the start',
  ],
  [
    'negative target',
    withPromise({ target: { value: -2, unit: 'vandringar' } }),
    'focusAreas[0].commitments[0].target.value: is negative; correct it in the file',
  ],
  ['negative count', record({ dialogues: [{ kind: 'samtal', count: -600 }] }), 'dialogues[0].count: is negative'],
  ['number as text', record({ reportedResults: [{ label: 'Böter', value: '64' }] }), 'reportedResults[0].value: isn’t a number'],
  ['missing title', withPromise({ title: undefined }), 'focusAreas[0].commitments[0].title: is missing; add it'],
  ['unknown status', withPromise({ status: 'klart' }), 'focusAreas[0].commitments[0].status: "klart" isn’t one of uppfyllt, överträffat'],
  [
    'unknown comparator',
    record({ reportedResults: [{ label: 'x', value: 1, comparator: 'ungefär' }] }),
    'reportedResults[0].comparator: "ungefär" isn’t one of exact',
  ],
  [
    'part of nothing',
    record({ reportedResults: [{ label: 'varav x', value: 1, partOf: 'Böter' }] }),
    'reportedResults[0].partOf: names "Böter", which isn’t the label of another',
  ],
  ['not an address', record({ sources: [{ ...source, url: 'javascript:alert(1)' }] }), 'sources[0].url: isn’t a web address'],
  ['a phone number', record({ notes: 'Ring 070-123 45 67' }), 'notes: holds what looks like a phone number'],
  ['hidden characters', record({ notes: 'a\u202eb' }), 'notes: holds invisible characters'],
  ['a list where there should be an object', record({ period: [] }), 'period: is a list but should be an object; correct it in the file'],
  ['no municipality', record({ municipalities: [] }), 'municipalities: is a list with fewer than 1; add what is missing'],
];

test.each(faulty)('a record with a fault is left out whole, the others stay: %s', (_, record, line) => {
  const lines = faultsOf(record);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(`file-1.json: pledge "provby-2019": ${line}`);
});

test('no key is made of words that could point at somebody', () => {
  const concerns = [{ text: 'Oro för en pojke 14 år på torget' }, { text: 'Mörkt vid stationen' }];
  const folder = temporaryFolder();
  const store = temporaryStore();
  writeFileSync(join(folder, 'file.json'), JSON.stringify({ meta: { compiled: '2026-03-02' }, pledges: [record({ concerns })] }));
  expect(importFiles(store, [join(folder, 'file.json')], noon).faults).toEqual([]);
  expect(readDocument(store.read).pledges[0]?.concerns.map(({ key }) => key)).toEqual(['x', 'morkt-vid-stationen']);
});

test('each fault is one line', () => {
  const lines = faultsOf(record({ published: '2019-06-31', colour: 'red', notes: ['a@b.se', 'bra', ''] }));
  expect(lines.map((line) => line.split(': ')[2])).toEqual(['published', 'notes[0]', 'notes[2]', 'colour']);
  expect(lines.every((line) => !line.includes('\n'))).toBe(true);
});

test('an id that stands twice, in a file or across files, is stored from neither', () => {
  const meta = { compiled: '2026-03-02' };
  const line = 'pledge "provby-2019": key: is given more than once (also in file-1.json); keep one of them, neither was stored';
  expect(imported([{ meta, pledges: [record({}), good, record({ notes: 'annat' })] }], ['provby-2018'])).toEqual([`file-1.json: ${line}`]);
  expect(
    imported(
      [
        { meta, pledges: [record({}), good] },
        { meta, pledges: [record({})] },
      ],
      ['provby-2018'],
    ),
  ).toEqual([`file-2.json: ${line}`]);
});

const unreadable: [what: string, content: string | Buffer, line: string][] = [
  ['empty', ' \n', 'file-1.json: is empty; give a file with records'],
  ['not JSON', '{"pledges": [', 'file-1.json: isn’t JSON ('],
  ['Latin-1', Buffer.from('{"pledges": ["Götene"]}', 'latin1'), 'file-1.json: isn’t UTF-8 text; save it as UTF-8'],
  ['UTF-16', Buffer.from('\ufeff{"pledges": []}', 'utf16le'), 'file-1.json: isn’t UTF-8 text; save it as UTF-8'],
  ['a list', '[]', 'file-1.json: isn’t a pledge document: the whole should be an object'],
  ['something else', '{"name": "x"}', 'file-1.json: isn’t a pledge document: it has neither'],
  ['another format', '{"format": "other", "version": 1}', 'file-1.json: format "other", version 1 can’t be read; it should be "medborgarlofte", version 1'],
  ['a later version', '{"format": "medborgarlofte", "version": 2}', 'file-1.json: format "medborgarlofte", version 2 can’t be read'],
  ['no meta', '{"pledges": []}', 'file-1.json: meta: is missing; add it'],
];

test.each(unreadable)('a file that can’t be read is one line: %s', (_, content, line) => {
  const lines = imported([content], []);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(line);
});

test('a missing file, a folder and 51 MB are lines too, and the good file beside them is imported', () => {
  const folder = temporaryFolder();
  const store = temporaryStore();
  const [large, fine] = [join(folder, 'large.json'), join(folder, 'fine.json')];
  writeFileSync(large, '');
  truncateSync(large, 51 * 1024 * 1024);
  writeFileSync(fine, `\ufeff${JSON.stringify({ meta: { compiled: '2026-03-02' }, pledges: [good] })}`);
  const { faults, summary } = importFiles(store, [join(folder, 'none.json'), folder, large, fine], noon);
  expect(faults.map((line) => line.replace(`${folder}/`, '').replace(folder, basename(folder)))).toEqual([
    'none.json: isn’t there; check the name',
    `${basename(folder)}: is a folder; name the files in it`,
    'large.json: is 51 MB, more than the 50 MB that can be read; split it into several files',
  ]);
  expect(summary).toBe('1 pledge read, 1 new, 0 changed, 0 unchanged');
});

const dangling: [string, (document: ReturnType<typeof fullDocument>) => void, string][] = [
  ['agreement', (it) => Object.assign(it.pledges[0] ?? {}, { agreement: 'other' }), 'agreement: names the agreement "other", which isn’t there'],
  ['municipality', (it) => Object.assign(it.pledges[0] ?? {}, { municipalities: ['other'] }), 'municipalities[0]: names the organisation "other"'],
  ['concern', (it) => change(it, { concerns: ['other'] }), 'commitments[0].concerns[0]: names the concern "other"'],
  ['action plan row', (it) => change(it, { actionPlanRow: 'other' }), 'commitments[0].actionPlanRow: names the action plan row "other"'],
  ['two commitments with one key', (it) => change(it, { key: 'kort' }), 'is "kort", which another one here has already'],
  ['a key that could point at somebody', (it) => change(it, { key: 'samtal-med-pojke-14-ar' }), 'commitments[0].key: could point at somebody'],
  ['measure', (it) => change(it, { measures: [] }), 'names the measure "m"'],
];

test.each(dangling)('a key that names nothing, or what it mustn’t, is a fault: %s', (_, spoil, line) => {
  const document = fullDocument();
  spoil(document);
  const lines = imported([document], []);
  expect(lines[0]).toContain('file-1.json: pledge "prov-2020": ');
  expect(lines.join()).toContain(line);
});

test('a faulty record of the own format names section, key and field', () => {
  const document = { format: 'medborgarlofte', version: 1, organisations: [{ key: 'prov', type: 'town', name: 'Prov' }], extra: [] };
  expect(imported([document], [])).toEqual([
    'file-1.json: organisation "prov": type: "town" isn’t one of municipality, policeArea, partner; choose one of them',
    'file-1.json: extra: isn’t a field of this format; remove it or correct its spelling',
  ]);
});

test('two pledges of a municipality can’t have one address', () => {
  const document = fullDocument();
  const [pledge] = document.pledges;
  if (pledge) document.pledges.push({ ...structuredClone(pledge), key: 'prov-2020-b' });
  expect(imported([document], ['prov-2020'])).toEqual([
    'file-1.json: pledge "prov-2020-b": slug: is "2020", which the pledge "prov-2020" of prov has already; correct it in the file',
  ]);
});

function change(document: ReturnType<typeof fullDocument>, fields: Fields): void {
  Object.assign(document.pledges[0]?.focusAreas[1]?.commitments[0] ?? {}, fields);
}
