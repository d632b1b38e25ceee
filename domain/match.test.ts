import { expect, test } from 'vitest';
import { matchCommitments } from './match.ts';

type Promised = Parameters<typeof matchCommitments>[1][number];
const walks: Promised = { key: 'vandringar', kind: 'safetyWalk', continues: null };
const calm: Promised = { key: 'lugnt', kind: 'effectGoal', continues: null };
const clean: Promised = { key: 'drogfritt', kind: 'effectGoal', continues: null };

test('the only ones of a kind belong together', () => {
  const other = { ...walks, key: 'trygghetsvandringar' };
  expect(matchCommitments('2019', [walks], [other])).toEqual([{ before: walks, now: other }]);
});

test('two goals for an effect are not the same goal', () => {
  expect(matchCommitments('2019', [clean], [calm])).toEqual([
    { before: null, now: calm },
    { before: clean, now: null },
  ]);
});

test('what is said counts, whatever the kind', () => {
  const said = { ...calm, continues: { pledge: '2019', commitment: 'drogfritt', how: 'changed' } as const };
  expect(matchCommitments('2019', [clean], [said])).toEqual([{ before: clean, now: said }]);
});

test('several of a kind are not guessed at', () => {
  const more = { ...walks, key: 'fler' };
  expect(matchCommitments('2019', [walks], [walks, more]).map(({ before }) => before)).toEqual([null, null, walks]);
});
