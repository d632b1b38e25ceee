import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readPledge } from '#db/working/queries/document.ts';
import { noon, temporaryStore } from '#db/working/testing/store.ts';
import { importFiles } from '../import.ts';

const folder = resolve(import.meta.dirname, '../../examples');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => join(folder, name));

function pledgeOf(key: string) {
  const store = temporaryStore();
  importFiles(store, files, noon);
  const found = readPledge(store.read, key);
  if (!found) throw new Error(`There is no ${key}`);
  return { ...found.pledge, commitments: found.pledge.focusAreas.flatMap((area) => area.commitments) };
}

test('Lidköping 2020 is complete', () => {
  const pledge = pledgeOf('lidkoping-2020');
  expect(pledge.commitments).toHaveLength(6);
  expect(pledge.signatories.map(({ name }) => name)).toEqual(['Frida Nilsson', 'Johan Rexhag']);
  expect(pledge.agreement).toBe('lidkoping-overenskommelse-2020-2023');
  expect(pledge.lineage).toEqual([{ how: 'continues', pledge: 'lidkoping-2019', text: null }]);
  const [citizens, ...staff] = pledge.dialogues;
  expect(citizens).toMatchObject({ audience: 'citizens', when: '2019', conversations: { value: 600, comparator: 'exactly' }, respondents: null });
  expect(staff.map(({ audience, conversations }) => [audience, conversations])).toEqual([
    ['staff', null],
    ['staff', null],
  ]);
}, 60_000);

test('Skara’s dialogue on lighting has nothing reported', () => {
  const lighting = pledgeOf('skara-2018').commitments.find(({ title }) => title.startsWith('Belysningsdialog'));
  expect(lighting).toMatchObject({ figures: [], activities: [], assessments: [], statement: { word: 'notReported', basis: null, by: null } });
}, 60_000);

test('Strängnäs’s two sources on the walks stand beside each other', () => {
  const walks = pledgeOf('strangnas-2019').commitments.find(({ kind }) => kind === 'safetyWalk');
  expect(walks?.figures).toMatchObject([
    {
      value: 4,
      measure: 'vandringar',
      published: true,
      source: 'strangnas-kommun-2020-01-28',
      conflicting: [{ value: 5, source: 'strangnas-kommun-2019-12-17' }],
    },
  ]);
}, 60_000);

test('Kungsbacka’s line breaks where the answers changed', () => {
  const safe = pledgeOf('kungsbacka-2019-2020').indicators.find(({ label }) => label === 'Känner sig trygga');
  expect(safe?.observations.map(({ value, breakBefore }) => [value, breakBefore])).toEqual([
    [90, false],
    [92, true],
  ]);
}, 60_000);
