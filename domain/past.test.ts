import { expect, test } from 'vitest';
import { startOf, stockholmDay } from './calendar.ts';
import { changesBetween, sharedIn } from './past.ts';
import { pledge } from './pledge.ts';

test('what differs is told, what hangs rows together isn’t', () => {
  const before = { id: 'a', commitmentId: 'c', quantity: 3, place: 'Torget', on: '2026-03-02', version: 1 };
  const after = { ...before, id: 'b', correctsActivityId: 'a', quantity: 5, place: null };
  expect(changesBetween(before, after)).toEqual([
    { field: 'quantity', of: null, before: 3, after: 5 },
    { field: 'place', of: null, before: 'Torget', after: null },
  ]);
});

test('something new is told by what it became, in an order of ours', () => {
  const changes = changesBetween(null, { reason: 'Två saknas.', evidence: ['x', 'y'], status: 'atRisk', cause: 'vacancy', id: 'a' });
  expect(changes.map(({ field, before }) => [field, before])).toEqual([
    ['status', null],
    ['cause', null],
    ['reason', null],
    ['evidence', null],
  ]);
});

test('how something is dropped or continues is a word of the code, and isn’t told as if somebody had written it', () => {
  const withdrawn = { on: '2026-03-02', how: 'withdrawn', reason: 'Ingen ansökte.' };
  expect(changesBetween({ withdrawn: null }, { withdrawn, lineage: [{ how: 'continues' }] }).map(({ field }) => field)).toEqual(['on', 'reason']);
});

test('things in a list are told apart by their key, wherever they have been moved', () => {
  const measures = [
    { key: 'a', value: 4, unit: 'pass' },
    { key: 'b', value: 12, unit: 'platser' },
  ];
  expect(changesBetween({ measures }, { measures: [...measures].reverse() })).toEqual([]);
  expect(changesBetween({ measures }, { measures: [measures[0], { ...measures[1], value: 10 }] })).toEqual([
    { field: 'value', of: 'platser', before: 12, after: 10 },
  ]);
});

test('a list of titles is one field', () => {
  expect(changesBetween(['A'], ['A', 'B'])).toEqual([{ field: 'title', of: null, before: ['A'], after: ['A', 'B'] }]);
});

test.each(['2026-01-01', '2026-03-29', '2026-03-30', '2026-07-01', '2026-10-25', '2026-10-26'])('%s begins at midnight in Stockholm', (day) => {
  expect(stockholmDay(startOf(day))).toBe(day);
  expect(stockholmDay(new Date(startOf(day).getTime() - 1))).not.toBe(day);
});

test.each(['pledge.changed', 'pledge.imported'])('of %s the other party is told the text, not what has been planned, done or reported', (what) => {
  const before = whole({ wording: 'Vi går fyra pass.' });
  const after = whole({
    wording: 'Vi går fem pass.',
    note: 'Bara för oss.',
    activities: [{ key: 'a', on: '2026-04-01', by: 'police', state: 'planned', place: 'Hemligt', note: 'Bara för oss.' }],
    figures: [{ key: 'f', value: 77, unit: 'pass', asOf: '2026-02' }],
  });
  const told = [before, after].map((side) => sharedIn(what, JSON.parse(JSON.stringify(side))));
  expect(changesBetween(told[0], told[1])).toEqual([{ field: 'wording', of: 'Pass', before: 'Vi går fyra pass.', after: 'Vi går fem pass.' }]);
  expect(JSON.stringify(told)).not.toMatch(/Hemligt|Bara för oss|77/);
});

test('what can’t be read as a pledge isn’t told at all; other events are told as they are', () => {
  expect(sharedIn('pledge.changed', { note: 'Bara för oss.' })).toBe(null);
  expect(sharedIn('pledge.imported', null)).toBe(null);
  expect(sharedIn('focusArea.drafted', ['A'])).toEqual(['A']);
});

function whole(more: object) {
  const commitment = { key: 'pass', title: 'Pass', responsible: 'police', kind: 'footPatrol', ...more };
  const focusAreas = [{ key: 'ute', title: 'Ute', commitments: [commitment] }];
  const period = { from: '2026', to: '2026' };
  return pledge.parse({ key: 'prov-2026', slug: '2026', municipalities: ['prov'], parties: ['prov', 'polis'], period, signed: '2025-12-01', focusAreas });
}
