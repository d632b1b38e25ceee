import { expect, test } from 'vitest';
import { operator } from '#domain/actor.ts';
import { documentFormat, documentVersion, pledgeDocument } from '#domain/document.ts';
import { whenAndWhere } from '#domain/when-and-where.ts';
import { importDocument } from '../mutations/import-document.ts';
import { memberOf } from '../testing/people.ts';
import { temporaryStore } from '../testing/store.ts';
import { listOwnPledges } from './own-pledges.ts';
import { getOwnWeek } from './own-week.ts';

const june = new Date('2026-06-30T10:00:00Z');

test('one’s own passes are seen exactly, few as they are and whatever the municipality shows', () => {
  const store = storeWith(2);
  const week = weekOf(store, 'polis', 'coordinator');
  expect(week?.setting.showWhenAndWhere).toBe(false);
  expect(week?.own).toMatchObject([{ when: '2026-05', area: 'Centrum', weekday: 5, block: 5, passes: 2 }]);
  expect(week?.layers.presences).toEqual([]);
  const cells = whenAndWhere(week?.layers ?? { concerns: [], commitments: [], presences: [] }, '2026-05', null, 5).cells;
  expect(cells.filter(({ promised }) => promised).map(({ weekday, block }) => [weekday, block])).toEqual([[5, 5]]);
  expect(cells.filter(({ asked }) => asked !== null).map(({ weekday, block }) => [weekday, block])).toEqual([[6, 0]]);
});

test('of the other party’s passes nothing is seen, however many they are', () => {
  for (const role of ['coordinator', 'publisher'] as const) {
    const weeks = [0, 2, 5].map((count) => weekOf(storeWith(count), 'prov', role));
    expect(weeks[0]?.own).toEqual([]);
    for (const week of weeks) expect(week).toEqual(weeks[0]);
  }
});

test('nobody else sees it: not council, not admin, not a neighbour', () => {
  const store = storeWith(5);
  const id = listOwnPledges(store.read, memberOf(store, 'polis', 'coordinator'))[0]?.id ?? '';
  for (const who of [memberOf(store, 'prov', 'council'), memberOf(store, 'prov', 'admin'), memberOf(store, 'grannen', 'coordinator')])
    expect(getOwnWeek(store.read, who, id, june)).toBeNull();
});

function weekOf(store: ReturnType<typeof storeWith>, organisation: string, role: 'coordinator' | 'publisher') {
  const who = memberOf(store, organisation, role);
  return getOwnWeek(store.read, who, listOwnPledges(store.read, who)[0]?.id ?? '', june);
}

/** A municipality whose police have been out on so many Friday evenings of May. */
function storeWith(fridays: number) {
  const store = temporaryStore();
  const days = ['01', '08', '15', '22', '29'].slice(0, fridays);
  const refused = importDocument(
    store,
    operator,
    june,
    pledgeDocument.parse({
      format: documentFormat,
      version: documentVersion,
      organisations: [
        { key: 'prov', type: 'municipality', name: 'Prov', areas: [{ key: 'centrum', name: 'Centrum', places: ['Torget'] }] },
        { key: 'grannen', type: 'municipality', name: 'Grannen' },
        { key: 'polis', type: 'policeArea', name: 'Polis' },
      ],
      pledges: [
        {
          key: 'prov-2026',
          slug: '2026',
          municipalities: ['prov'],
          parties: ['prov', 'polis'],
          period: { from: '2026', to: '2026' },
          concerns: [{ key: 'oro', text: 'Det är otryggt.', mentions: 12, times: [{ weekday: 6, block: 0 }] }],
          focusAreas: [
            {
              key: 'ute',
              title: 'Ute',
              commitments: [
                {
                  key: 'pass',
                  title: 'Fotpatruller',
                  responsible: 'police',
                  kind: 'footPatrol',
                  publicationClass: 'delayed',
                  timeBlocks: [{ weekday: 5, block: 5 }],
                  activities: days.map((day) => ({
                    key: `a${day}`,
                    on: `2026-05-${day}`,
                    by: 'police',
                    place: 'Torget',
                    from: '20:30',
                    to: '22:30',
                    quantity: 1,
                  })),
                },
              ],
            },
          ],
        },
      ],
    }),
  ).filter((one) => 'refused' in one);
  expect(refused).toEqual([]);
  return store;
}
