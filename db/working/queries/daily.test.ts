import { beforeEach, expect, test } from 'vitest';
import { noOne } from '#domain/actor.ts';
import type { WorkingStore } from '../connect.ts';
import { correctActivity } from '../mutations/correct-activity.ts';
import { logActivity, planActivity } from '../mutations/log-activity.ts';
import { reportFigure } from '../mutations/report-figure.ts';
import { dailyStore, idsIn } from '../testing/daily.ts';
import { memberOf } from '../testing/people.ts';
import { noon } from '../testing/store.ts';
import { getOwnActivity } from './activity.ts';
import { listLogChoices } from './log-choices.ts';
import { listOwnEntries } from './own-entries.ts';
import { getOwnFigure } from './own-figures.ts';
import { getReceipt, isUndoable } from './receipt.ts';
import { listRounds } from './rounds.ts';

let store: WorkingStore;
let kommunpolis: ReturnType<typeof memberOf>;
let id: ReturnType<typeof idsIn>;
beforeEach(() => {
  store = dailyStore();
  kommunpolis = memberOf(store, 'polis', 'coordinator');
  id = idsIn(store);
});

const later = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);
const log = (commitment: string, more: object = {}) =>
  logActivity.perform(store, kommunpolis, noon, { commitment: id.commitment(commitment), on: '2026-03-01', quantity: 1, place: 'Bron', ...more });

test('one can log for the own commitments, the last used first, at the places last used', () => {
  const keys = () => listLogChoices(store.read, kommunpolis, noon).commitments.map(({ title }) => title);
  expect(keys()).toEqual(['Synlig polis', 'Vandringar']);
  log('ihop');
  expect(keys()).toEqual(['Vandringar', 'Synlig polis']);
  log('pass', { place: 'Parken' });
  const { commitments, last, pledges } = listLogChoices(store.read, kommunpolis, noon);
  expect(commitments[0]).toMatchObject({ takesHours: true, places: ['Parken', 'Torget'], measures: [{ unit: 'pass' }, { unit: 'timmar' }] });
  expect(last).toMatchObject({ place: 'Parken', commitment: { title: 'Synlig polis' }, unit: 'pass' });
  expect(pledges.map(({ slug }) => slug)).toEqual(['2026']);
});

test.each(['publisher', 'admin', 'council'] as const)('a %s has nothing to log, nor has nobody', (role) => {
  const none = { pledges: [], commitments: [], last: null };
  expect(listLogChoices(store.read, memberOf(store, 'prov', role), noon)).toEqual(none);
  expect(listLogChoices(store.read, noOne, noon)).toEqual(none);
  expect(listRounds(store.read, memberOf(store, 'prov', role), noon)).toEqual([]);
});

test('a receipt says what it became, to who did it and nobody else', () => {
  log('pass');
  const { event } = log('pass', { quantity: 3 });
  const receipt = getReceipt(store.read, kommunpolis, event ?? '', noon);
  expect(receipt).toMatchObject({ what: 'activity.logged', entry: { quantity: 3, isCurrent: true, unit: 'pass' } });
  expect(receipt?.progress?.done?.value).toBe(4);
  for (const who of [memberOf(store, 'polis', 'coordinator'), memberOf(store, 'prov', 'coordinator'), noOne])
    expect(getReceipt(store.read, who, event ?? '', noon)).toBe(null);
});

test('whoever has changed organisation leaves behind what they did there', () => {
  const { event } = log('pass', { quantity: 3 });
  log('ihop');
  const moved = { ...kommunpolis, memberships: memberOf(store, 'prov', 'coordinator').memberships };
  for (const who of [moved, { ...kommunpolis, memberships: [] }]) {
    expect(listOwnEntries(store.read, who, 5)).toEqual([]);
    expect(getReceipt(store.read, who, event ?? '', noon)).toBe(null);
  }
  expect(listLogChoices(store.read, moved, noon).last).toBe(null);
  const both = { ...moved, memberships: [...moved.memberships, ...kommunpolis.memberships] };
  expect(listOwnEntries(store.read, both, 5)).toHaveLength(2);
  expect(getReceipt(store.read, both, event ?? '', noon)).toMatchObject({ what: 'activity.logged' });
});

test('it can be undone within a day, as long as it holds', () => {
  const { event, result } = log('pass');
  const undoable = (now: Date) => isUndoable(getReceipt(store.read, kommunpolis, event ?? '', now) ?? { what: '', at: '', entry: null }, now);
  expect([undoable(later(23.9)), undoable(later(24))]).toEqual([true, false]);
  correctActivity.perform(store, kommunpolis, noon, { activity: result.activity, version: 1, reason: 'Två', on: '2026-03-01', quantity: 2, place: 'Bron' });
  expect(undoable(later(1))).toBe(false);
});

test('what was corrected stands once among the latest, as it is now', () => {
  const { result } = log('pass');
  correctActivity.perform(store, kommunpolis, noon, { activity: result.activity, version: 1, reason: 'Två', on: '2026-03-01', quantity: 2, place: 'Bron' });
  expect(listOwnEntries(store.read, kommunpolis, 5)).toMatchObject([{ quantity: 2 }]);
});

test('an activity’s versions are seen by its own organisation, whichever of them is asked for', () => {
  const { result } = log('ihop');
  correctActivity.perform(store, kommunpolis, noon, { activity: result.activity, version: 1, reason: 'Två', on: '2026-03-01', quantity: 2, place: 'Bron' });
  const seen = getOwnActivity(store.read, kommunpolis, result.activity, noon);
  expect(seen?.versions).toMatchObject([
    { quantity: 2, correctsReason: 'Två', who: 'coordinator polis', at: noon.toISOString() },
    { quantity: 1, who: 'coordinator polis' },
  ]);
  expect([seen?.mayChange, getOwnActivity(store.read, memberOf(store, 'polis', 'publisher'), result.activity, noon)?.mayChange]).toEqual([true, false]);
  const { result: planned } = planActivity.perform(store, kommunpolis, noon, { commitment: id.commitment('ihop'), on: '2026-03-09', quantity: 1, place: '' });
  for (const who of [memberOf(store, 'prov', 'coordinator'), memberOf(store, 'grannen', 'coordinator'), noOne])
    for (const one of [result.activity, planned.activity]) expect(getOwnActivity(store.read, who, one, noon)).toBe(null);
});

test('a total’s exact numbers are its own organisation’s', () => {
  const { figure } = reportFigure.perform(store, kommunpolis, noon, { commitment: id.commitment('pass'), value: 7, unit: 'pass', asOf: '2026-02' }).result;
  expect(getOwnFigure(store.read, kommunpolis, figure, noon)?.current).toMatchObject({ value: 7 });
  for (const who of [memberOf(store, 'prov', 'coordinator'), noOne]) expect(getOwnFigure(store.read, who, figure, noon)).toBe(null);
});
