import { expect, test } from 'vitest';
import { operator, type Who } from '#domain/actor.ts';
import { documentFormat, documentVersion, pledgeDocument } from '#domain/document.ts';
import type { WorkingStore } from './connect.ts';
import { correctActivity, withdrawActivity } from './mutations/correct-activity.ts';
import { correctFigure } from './mutations/correct-figure.ts';
import { importDocument } from './mutations/import-document.ts';
import { logActivity, planActivity } from './mutations/log-activity.ts';
import { reportFigure } from './mutations/report-figure.ts';
import { cancelActivity, completeActivity } from './mutations/settle-plan.ts';
import { getOwnActivity } from './queries/activity.ts';
import { listLogChoices } from './queries/log-choices.ts';
import { getOwnFigure } from './queries/own-figures.ts';
import { getOwnPledge, listOwnPledges } from './queries/own-pledges.ts';
import { listPlanned } from './queries/planned.ts';
import { getPublicationState } from './queries/publication-state.ts';
import { listDuties } from './queries/todo.ts';
import { idsIn } from './testing/daily.ts';
import { memberOf } from './testing/people.ts';
import { noon, temporaryStore } from './testing/store.ts';

const commitments = ['stod', 'ihop'];

test.each(commitments)('of several municipalities in a pledge none changes what another has recorded (%s)', (key) => {
  const { store, west, east, id } = parties();
  const rows = recordedBy(store, west, id.commitment(key));
  const said = { version: 1, reason: 'Fel', on: '2026-03-01', quantity: 3, place: '' };
  for (const stranger of [east, memberOf(store, 'norr', 'coordinator')]) {
    const attempts = [
      () => correctActivity.perform(store, stranger, noon, { activity: rows.done, ...said }),
      () => withdrawActivity.perform(store, stranger, noon, { activity: rows.corrected, version: 1, reason: 'Fel' }),
      () => completeActivity.perform(store, stranger, noon, { activity: rows.planned, version: 1, on: '2026-03-01', quantity: 1, place: '' }),
      () => cancelActivity.perform(store, stranger, noon, { activity: rows.planned, version: 1, reason: 'Fel' }),
      () => correctFigure.perform(store, stranger, noon, { figure: rows.figure, version: 1, reason: 'Fel', value: 8, unit: 'samtal', asOf: '2026-02' }),
    ];
    for (const attempt of attempts) expect(attempt).toThrow('unknown: unknown');
    for (const row of [rows.done, rows.corrected, rows.planned]) expect(getOwnActivity(store.read, stranger, row, noon)).toBe(null);
    expect(getOwnFigure(store.read, stranger, rows.figure, noon)).toBe(null);
  }
  expect(getOwnActivity(store.read, west, rows.corrected, noon)).toMatchObject({ mayChange: true, current: { quantity: 2 } });
  expect(getOwnFigure(store.read, west, rows.figure, noon)).toMatchObject({ mayChange: true, current: { value: 7 } });
});

test.each(commitments)('of several municipalities in a pledge none sees what another has planned or how much it has done (%s)', (key) => {
  const { store, west, east, id } = parties();
  const publisher = memberOf(store, 'ost', 'publisher');
  const seen = (who: Who) => ({
    pledges: listOwnPledges(store.read, who).map((head) => getOwnPledge(store.read, who, head.id, noon)),
    planned: listPlanned(store.read, who, noon),
    choices: listLogChoices(store.read, who, noon),
    duties: listDuties(store.read, who, noon),
    published: getPublicationState(store.read, who, id.commitment(key), noon),
  });
  const before = [seen(east), seen(publisher)];
  recordedBy(store, west, id.commitment(key));
  expect(plain([seen(east), seen(publisher)])).toEqual(plain(before));
});

test('what one has recorded oneself is seen and settled as before', () => {
  const { store, west, id } = parties();
  const { planned } = recordedBy(store, west, id.commitment('stod'));
  const [head] = listOwnPledges(store.read, west);
  const view = getOwnPledge(store.read, west, head?.id ?? '', noon)?.focusAreas[0]?.commitments[0]?.view;
  expect(view).toMatchObject({ isOwn: true, whole: false, done: [{ quantity: 2 }], planned: [{ place: 'Parken' }] });
  expect(view?.ownFigures.map(({ value }) => value)).toEqual([7, 2]);
  expect(listPlanned(store.read, west, noon).map((one) => one.id)).toEqual([planned]);
  completeActivity.perform(store, west, noon, { activity: planned, version: 1, on: '2026-03-01', quantity: 1, place: '' });
  expect(listPlanned(store.read, west, noon)).toEqual([]);
});

test('what came in with a document is of all the parties of its kind', () => {
  const { store, west, east } = parties([{ key: 'forr', on: '2026-02-01', by: 'municipality', quantity: 4 }]);
  for (const who of [west, east]) {
    const [head] = listOwnPledges(store.read, who);
    const one = getOwnPledge(store.read, who, head?.id ?? '', noon)?.focusAreas[0]?.commitments[0];
    expect(one?.view.done).toMatchObject([{ quantity: 4 }]);
    expect(getOwnActivity(store.read, who, one?.idOf('activity', 'forr') ?? '', noon)).toMatchObject({ mayChange: true });
  }
});

function recordedBy(store: WorkingStore, who: Who, commitment: string) {
  const done = logActivity.perform(store, who, noon, { commitment, on: '2026-03-01', quantity: 1, place: 'Torget' }).result.activity;
  const correction = { activity: done, version: 1, reason: 'Två', on: '2026-03-01', quantity: 2, place: 'Torget' };
  const corrected = correctActivity.perform(store, who, noon, correction).result.activity;
  const planned = planActivity.perform(store, who, noon, { commitment, on: '2026-03-09', quantity: 1, place: 'Parken' }).result.activity;
  const total = { commitment, value: 7, unit: 'samtal', asOf: '2026-02', ofWhich: [{ label: 'unga', value: 2 }] };
  const { figure } = reportFigure.perform(store, who, noon, total).result;
  return { done, corrected, planned, figure };
}

/** A pledge of three municipalities and their police area: `stod` the municipalities', `ihop` everybody's. */
function parties(activities: object[] = []) {
  const store = temporaryStore();
  const municipalities = ['vast', 'ost', 'norr'];
  const document = pledgeDocument.parse({
    format: documentFormat,
    version: documentVersion,
    organisations: [...municipalities.map((key) => ({ key, type: 'municipality', name: key })), { key: 'polis', type: 'policeArea', name: 'Polisen' }],
    pledges: [
      {
        ...{ key: 'vast-2026', slug: '2026', municipalities, parties: [...municipalities, 'polis'], period: { from: '2026', to: '2026' } },
        focusAreas: [
          {
            ...{ key: 'a', title: 'A' },
            commitments: [
              {
                ...{ key: 'stod', title: 'Stöd', responsible: 'municipality', kind: 'concernConversation', publicationClass: 'people' },
                ...{ measures: [{ key: 'm', value: 40, unit: 'samtal' }], activities },
              },
              { key: 'ihop', title: 'Vandringar', responsible: 'joint', kind: 'safetyWalk', publicationClass: 'delayed' },
            ],
          },
        ],
      },
    ],
  });
  expect(importDocument(store, operator, noon, document).filter((one) => 'refused' in one)).toEqual([]);
  return { store, west: memberOf(store, 'vast', 'coordinator'), east: memberOf(store, 'ost', 'coordinator'), id: idsIn(store) };
}

/** As it would be sent: functions gone, maps as lists. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, inner) => (inner instanceof Map ? [...inner] : inner)));
}
