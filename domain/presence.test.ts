import { describe, expect, test } from 'vitest';
import { commitment } from './commitment.ts';
import { presenceOf } from './presence.ts';
import { safeSetting } from './publication-setting.ts';

const rules = { setting: { ...safeSetting, showWhenAndWhere: true }, divisions: [{ from: null, areas: [{ name: 'Centrum', places: ['Torget'] }] }] };

describe('presence by weekday and block', () => {
  test('is told where five passes lie behind, and nothing is said of four', () => {
    expect(cells(fridays(4))).toEqual([]);
    expect(cells(fridays(5))).toEqual([{ when: '2026-01', area: 'Centrum', weekday: 5, block: 5, passes: 5, hours: 10 }]);
  });

  test('after midnight lies on the next day', () => {
    const night = fridays(5).map((one) => ({ ...one, from: '23:00', to: '01:00' }));
    expect(cells(night)).toMatchObject([
      { weekday: 5, block: 5, hours: 5 },
      { weekday: 6, block: 0, hours: 5 },
    ]);
  });

  test('is told no sooner than the counts, and only where the municipality has chosen to', () => {
    expect(cells(fridays(5), '2026-03-02')).toEqual([]);
    expect(presenceOf(of(fridays(5)), '2026-03-03', { ...rules, setting: safeSetting })).toEqual([]);
  });

  test.each([{ state: 'planned' }, { publicationClass: 'internal' }, { publicationClass: 'people' }, { from: null, to: null }])('%j isn’t counted', (over) => {
    const [first, ...others] = fridays(5);
    expect(cells([{ ...first, ...over }, ...others])).toEqual([]);
  });

  test('of four in one area and one in another is told for neither', () => {
    const [first, ...others] = fridays(5);
    expect(cells([{ ...first, place: 'Hamnen' }, ...others])).toEqual([]);
  });
});

function cells(activities: object[], today = '2026-03-03') {
  return presenceOf(of(activities), today, rules);
}

function fridays(count: number) {
  return ['02', '09', '16', '23', '30'].slice(0, count).map((day) => ({ on: `2026-01-${day}`, from: '20:30', to: '22:30', place: 'Torget', by: 'police' }));
}

function of(activities: object[]) {
  return commitment.parse({
    key: 'narvaro',
    title: 'Närvaro',
    responsible: 'police',
    kind: 'policePresence',
    publicationClass: 'delayed',
    activities: activities.map((one, nr) => ({ key: `a${nr}`, ...one })),
  });
}
