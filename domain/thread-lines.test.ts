import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Continuing } from './commitment.ts';
import { type LineCell, threadLines } from './thread-lines.ts';
import { threadsOf } from './threads.ts';

type One = Parameters<typeof threadsOf>[0]['commitments'][number];

test('a line goes on through a pause, tells where it was dropped, and says where nothing is known', () => {
  const pledges = [
    pledge('2017', [one('trafik'), one('ljus')]),
    pledge('2018', [one('ljus', '2017 ljus')]),
    pledge('2019', []),
    pledge('2020', [one('lampor', '2018 ljus', 'changed'), one('trafik', '2017 trafik'), one('nytt')]),
  ];
  const [first, second, third, fourth] = pledges;
  if (!first || !second || !third || !fourth) throw new Error('four pledges');
  const told = [
    { ...first, pledge: first, before: null, threads: null, isWhole: true },
    { ...second, pledge: second, before: first, threads: threadsOf(first, second), isWhole: true },
    { ...third, pledge: third, before: null, threads: null, isWhole: true },
    { ...fourth, pledge: fourth, before: second, threads: threadsOf(second, fourth, [first]), isWhole: true },
  ];
  expect(threadLines(told).map(({ latest, cells }) => `${latest.key}: ${cells.map(worded).join(', ')}`)).toEqual([
    'trafik: trafik, dropped, unknown, trafik same',
    'lampor: ljus, ljus same, unknown, lampor changed',
    'nytt: unknown, absent, unknown, nytt new',
  ]);
});

test('a pledge of which not all is known makes nothing new, and nothing dropped for sure', () => {
  const [first, second] = [pledge('2018', [one('trafik')]), pledge('2020', [one('ljus', '2018 ljus'), one('sök')])];
  const known = { ...first, commitments: [...first.commitments, one('ljus')] };
  const told = [
    { ...known, pledge: known, before: null, threads: null, isWhole: false },
    { ...second, pledge: second, before: known, threads: threadsOf(known, second), isWhole: false },
  ];
  const lines = threadLines(told).map(({ latest, cells }) => `${latest.key}: ${cells.map(worded).join(', ')}`);
  expect(lines).toEqual(['trafik: trafik, dropped perhaps', 'ljus: ljus, ljus same', 'sök: absent perhaps, sök']);
});

test('one that is split in two is the start of both lines', () => {
  const [first, second] = [pledge('2018', [one('ljus')]), pledge('2020', [one('park', '2018 ljus'), one('gata', '2018 ljus', 'changed')])];
  const told = [
    { ...first, pledge: first, before: null, threads: null, isWhole: true },
    { ...second, pledge: second, before: first, threads: threadsOf(first, second), isWhole: true },
  ];
  const lines = threadLines(told).map(({ latest, cells }) => `${latest.key}: ${cells.map(worded).join(', ')}`);
  expect(lines).toEqual(['park: ljus, park same', 'gata: ljus, gata changed']);
});

test('every commitment stands in its pledge’s column, and every line has a cell for each pledge', () => {
  const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
  const years = fc.array(
    fc.record({ keys, from: fc.array(fc.constantFrom('a', 'b', 'c', 'd', null), { minLength: 4, maxLength: 4 }), isWhole: fc.boolean() }),
    {
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(years, (given) => {
      const pledges = given.map(({ keys, from, isWhole }, at) => ({
        ...pledge(
          `${at}`,
          keys.map((key, nr) => one(key, from[nr] ? `${at - 1} ${from[nr]}` : undefined)),
        ),
        isWhole,
      }));
      const told = pledges.map((one, at) => {
        const before = pledges[at - 1];
        return { ...one, pledge: one, before: before ?? null, threads: before ? threadsOf(before, one, pledges.slice(0, Math.max(0, at - 1))) : null };
      });
      const lines = threadLines(told);
      for (const { cells } of lines) expect(cells).toHaveLength(pledges.length);
      pledges.forEach(({ commitments }, at) => {
        const shown = lines.flatMap(({ cells }) => (cells[at]?.is === 'promised' ? [cells[at].commitment] : []));
        expect(new Set(shown)).toEqual(new Set(commitments));
      });
    }),
  );
});

function pledge(key: string, commitments: One[]) {
  return { key, commitments };
}

function one(key: string, from?: string, how: Continuing = 'same'): One {
  const [of, commitment] = from?.split(' ') ?? [];
  return { key, title: key, withdrawn: null, continues: of && commitment ? { pledge: of, commitment, how } : null };
}

function worded(cell: LineCell<One>): string {
  if (cell.is === 'absent' || cell.is === 'dropped') return cell.isSure ? cell.is : `${cell.is} perhaps`;
  return cell.is === 'promised' ? [cell.commitment.key, cell.how].filter(Boolean).join(' ') : cell.is;
}
