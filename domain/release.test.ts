import { describe, expect, test } from 'vitest';
import { commitment } from './commitment.ts';
import { shownCount } from './hidden-count.ts';
import { peopleCounts, toldSoFar } from './people-count.ts';
import { period } from './pledge.ts';
import { safeSetting } from './publication-setting.ts';
import { type Release, releasesDue } from './release.ts';

const year = period.parse({ from: '2026-01-01', to: '2026-12-31' });
const setting = safeSetting;

test.each([
  [0, null],
  [1, null],
  [4, null],
  [5, 5],
  [7, 5],
  [8, 10],
  [12, 10],
  [13, 15],
])('%i is told as %s', (value, told) => {
  expect(shownCount(value, setting)).toBe(told);
});

describe('a month', () => {
  test('is told when the delay has passed, not the day before', () => {
    expect(due({ '2026-01-20': 12 }, '2026-03-02')).toEqual([]);
    expect(due({ '2026-01-20': 12 }, '2026-03-03')).toMatchObject([
      { of: 'span', when: '2026-01', shown: 10 },
      { of: 'total', when: '2026-01', shown: 10 },
    ]);
  });

  test('with nothing in it is told like one with a few', () => {
    const said = (counts: Record<string, number>) => peopleCounts(due(counts, '2026-03-03'));
    expect(said({})).toEqual(said({ '2026-01-10': 1, '2026-01-11': 3 }));
    expect(said({})).toMatchObject([{ shown: null, low: 0, high: 4 }, { of: 'total' }]);
  });

  test('is told once: the same again lets nothing out', () => {
    const told = due({ '2026-01-20': 12 }, '2026-03-03');
    expect(due({ '2026-01-20': 12 }, '2026-03-20', told)).toEqual([]);
    expect(due({ '2026-01-20': 12, '2026-02-02': 3 }, '2026-03-31', told)).toMatchObject([{ of: 'span', when: '2026-02', shown: null }, { of: 'total' }]);
  });

  test.each([
    [12, 13],
    [12, 16],
    [8, 4],
    [5, 1],
    [3, 7],
    [0, 4],
  ])('that was %i and is found to be %i isn’t told anew: less than what is rounded to', (was, is) => {
    expect(due({ '2026-01-20': is }, '2026-03-20', due({ '2026-01-20': was }, '2026-03-03'))).toEqual([]);
  });

  test.each([
    [12, 40, 40],
    [3, 12, 10],
    [12, 0, null],
  ])('that was %i and is found to be %i is told as corrected, and its total with it', (was, is, shown) => {
    const first = due({ '2026-01-20': was }, '2026-03-03');
    const second = due({ '2026-01-20': is }, '2026-03-20', first);
    expect(second).toMatchObject([{ of: 'span', when: '2026-01', shown, corrected: true }, { of: 'total' }]);
    const counts = peopleCounts([...first, ...second]);
    expect(counts.filter(({ of }) => of === 'span')).toEqual([expect.objectContaining({ shown, corrected: true })]);
    expect(JSON.stringify(counts)).not.toContain(`"exact"`);
  });

  test('that is told anew says the same whatever hidden count it was before', () => {
    const toldAnew = (was: number) => {
      const told = due({ '2026-01-20': was }, '2026-03-03');
      return peopleCounts([...told, ...due({ '2026-01-20': 21 }, '2026-03-20', told)]);
    };
    for (const was of [0, 1, 2, 3]) expect(toldAnew(was)).toEqual(toldAnew(4));
  });
});

describe('what is counted', () => {
  test('is neither what is planned or cancelled nor what lies outside the period', () => {
    const one = { key: 'a', on: '2026-01-10', by: 'joint', quantity: 20 } as const;
    const counted = (over: object) => dueOf({ activities: [{ ...one, ...over }] }, '2026-03-03')[0]?.exact;
    expect(counted({})).toBe(20);
    for (const over of [{ state: 'planned' }, { state: 'cancelled' }, { on: '2025-12-31' }, { publicationClass: 'internal' }])
      expect([over, counted(over)]).toEqual([over, 0]);
  });

  test('is a reported total of the month where it is more than what was logged, and never both', () => {
    const figures = [{ key: 'f', value: 30, unit: 'samtal', asOf: '2026-01', measure: 'm' }];
    expect(dueOf({ figures, activities: [{ key: 'a', on: '2026-01-10', by: 'joint', quantity: 20 }] }, '2026-03-03')[0]?.exact).toBe(30);
    expect(dueOf({ figures: [{ ...figures[0], asOf: '2026-Q1' }] }, '2026-03-03')[0]?.exact).toBe(0);
  });

  test('is nothing of another class', () => {
    for (const publicationClass of ['open', 'delayed', 'internal'] as const) expect(dueOf({ publicationClass }, '2026-12-01')).toEqual([]);
  });

  test('is told by term where the municipality says so', () => {
    const told = releasesDue(samtal({ '2026-03-01': 22 }), year, [], '2026-08-01', { ...setting, finestTime: 'term' });
    expect(told).toMatchObject([
      { of: 'span', when: '2026-H1', shown: 20 },
      { of: 'total', when: '2026-H1' },
    ]);
  });
});

test('where the total is withheld the least is what the months add up to', () => {
  const span = { measure: null, of: 'span' as const, corrected: false };
  const counts = [
    { ...span, when: '2026-01', shown: 10, low: 8, high: 12 },
    { ...span, when: '2026-02', shown: null, low: 0, high: 4 },
    { ...span, of: 'total' as const, when: '2026-02', shown: null, low: null, high: null },
  ];
  expect(toldSoFar(counts)).toEqual({ count: null, least: 8, until: '2026-02-28' });
});

function due(counts: Record<string, number>, today: string, told: Release[] = []): Release[] {
  return releasesDue(samtal(counts), year, told, today, setting);
}

function dueOf(over: object, today: string): Release[] {
  return releasesDue(commitment.parse({ ...samtal({}), ...over }), year, [], today, setting);
}

function samtal(counts: Record<string, number>) {
  return commitment.parse({
    key: 'samtal',
    title: 'Samtal',
    responsible: 'joint',
    kind: 'concernConversation',
    publicationClass: 'people',
    measures: [{ key: 'm', value: 40, unit: 'samtal' }],
    activities: Object.entries(counts).map(([on, quantity], nr) => ({ key: `a${nr}`, on, by: 'joint', quantity })),
  });
}
