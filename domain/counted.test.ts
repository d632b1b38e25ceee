import { describe, expect, test } from 'vitest';
import { isTooSmall } from './area.ts';
import { commitment } from './commitment.ts';
import { countsOf } from './counted.ts';
import { safeSetting } from './publication-setting.ts';

const divisions = [{ from: null, areas: [{ key: 'centrum', name: 'Centrum', places: ['Björkskolan', 'Torget'] }] }];

describe('counts of delayed things', () => {
  test('are per month and area, from the day after the delay', () => {
    const some = [done('2026-01-02', 'Torget', 2), done('2026-01-30', 'Björkskolan', 3), done('2026-01-05', 'Hamnen', 1), done('2026-02-01', 'Torget', 9)];
    expect(shown(some, '2026-03-02')).toEqual([]);
    expect(shown(some, '2026-03-03')).toEqual([
      { when: '2026-01', area: null, by: 'police', measure: null, quantity: 1, corrected: null },
      { when: '2026-01', area: 'Centrum', by: 'police', measure: null, quantity: 5, corrected: null },
    ]);
  });

  test('say nothing of days within the month, places within the area, who, or how many lie behind', () => {
    const one = shown([done('2026-01-02', 'Torget', 5)], '2026-03-03');
    expect(
      shown([{ ...done('2026-01-31', 'Björkskolan', 2), from: '22:00', to: '23:00', by: 'joint' }, done('2026-01-01', 'torget ', 3)], '2026-03-03'),
    ).toEqual(one);
  });

  test('without areas are the municipality’s', () => {
    expect(countsOf(of([done('2026-01-02', 'Torget', 5)]), 'delayed', '2026-03-03', { setting: safeSetting, divisions: [] }).counts).toMatchObject([
      { area: null },
    ]);
  });

  test('keep what has no number apart from what has', () => {
    expect(shown([done('2026-01-02', null, null), done('2026-01-03', null, 2), done('2026-01-04', null, null)], '2026-03-03')).toMatchObject([
      { quantity: 2 },
      { quantity: null },
    ]);
  });

  test('are of what is done and delayed only', () => {
    const some = [
      { ...done('2026-01-02', null, 1), state: 'planned' },
      { ...done('2026-01-02', null, 2), publicationClass: 'people' },
      { ...done('2026-01-02', null, 4), publicationClass: 'internal' },
      done('2026-01-02', null, 8),
    ];
    expect(shown(some, '2026-03-03')).toMatchObject([{ quantity: 8 }]);
    expect(countsOf(of([{ ...done('2026-01-02', null, 1), publicationClass: 'delayed' }], 'open'), 'delayed', '2026-03-03', rules).counts).toHaveLength(1);
  });
});

describe('a correction', () => {
  const first = { ...done('2026-01-02', 'Torget', 5), key: 'a' };
  const corrected = (on: string, over: object) => [first, { ...first, ...over, key: 'b', corrects: { activity: 'a', on, reason: 'hemligt skäl' } }];

  test('of a count that could be seen says that it is one, not from what or why', () => {
    const counts = shown(corrected('2026-03-10', { quantity: 4 }), '2026-03-11');
    expect(counts).toMatchObject([{ quantity: 4, corrected: { on: '2026-03-10' } }]);
    expect(JSON.stringify(counts)).not.toContain('skäl');
  });

  test('that nobody could see says nothing', () => {
    expect(shown(corrected('2026-02-10', { quantity: 4 }), '2026-03-11')).toMatchObject([{ quantity: 4, corrected: null }]);
    expect(shown(corrected('2026-03-10', { on: '2026-01-30', place: 'Björkskolan' }), '2026-03-11')).toMatchObject([{ quantity: 5, corrected: null }]);
  });

  test('that takes the last away leaves its day', () => {
    const all = countsOf(of(corrected('2026-03-10', { state: 'cancelled' })), 'delayed', '2026-03-11', rules);
    expect(all).toEqual({ counts: [], gone: [{ on: '2026-03-10' }] });
  });
});

test.each([
  ['Björkskolan', true],
  ['Förskolan Solen', true],
  ['Storgatan 12', true],
  ['Gruppboendet', true],
  ['Centrum', false],
  ['Norra Åsen', false],
  ['Hamnen', false],
])('%s is too small to be an area: %s', (name, expected) => {
  expect(isTooSmall(name)).toBe(expected);
});

const rules = { setting: safeSetting, divisions };

function shown(activities: object[], today: string) {
  return countsOf(of(activities), 'delayed', today, rules).counts;
}

function of(activities: object[], publicationClass = 'delayed') {
  return commitment.parse({
    key: 'sok',
    title: 'Sök',
    responsible: 'police',
    kind: 'drugSearch',
    publicationClass,
    activities: activities.map((one, nr) => ({ key: `a${nr}`, ...one })),
  });
}

function done(on: string, place: string | null, quantity: number | null) {
  return { on, place, quantity, by: 'police' };
}
