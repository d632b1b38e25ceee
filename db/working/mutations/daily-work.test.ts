import { beforeEach, describe, expect, test } from 'vitest';
import { Refusal } from '#domain/refusal.ts';
import type { WorkingStore } from '../connect.ts';
import { activitiesIn, commitmentIn, dailyStore, happenedIn, idsIn } from '../testing/daily.ts';
import { memberOf } from '../testing/people.ts';
import { noon } from '../testing/store.ts';
import { correctActivity, withdrawActivity } from './correct-activity.ts';
import { logActivity, planActivity } from './log-activity.ts';
import { cancelActivity, completeActivity } from './settle-plan.ts';

let store: WorkingStore;
let kommunpolis: ReturnType<typeof memberOf>;
let id: ReturnType<typeof idsIn>;
beforeEach(() => {
  store = dailyStore();
  kommunpolis = memberOf(store, 'polis', 'coordinator');
  id = idsIn(store);
});

const pass = (more: object = {}) => ({ commitment: id.commitment('pass'), on: '2026-03-01', quantity: 1, place: 'Torget', ...more });
const log = (more: object = {}) => logActivity.perform(store, kommunpolis, noon, pass(more)).result.activity;
const plan = (more: object = {}) => planActivity.perform(store, kommunpolis, noon, pass({ on: '2026-03-20', ...more })).result.activity;

describe('what can’t have been done is refused beside its field', () => {
  test.each([
    [{ on: '2026-03-03' }, 'notDoneYet', 'on'],
    [{ on: '2025-12-31' }, 'beforePeriod', 'on'],
    [{ quantity: 1.5 }, 'wholeNumber', 'quantity'],
    [{ from: '21:00' }, 'hoursTogether', 'to'],
    [{ to: '21:00' }, 'hoursTogether', 'from'],
    [{ from: '21:00', to: '21:00' }, 'sameHour', 'to'],
    [{ measure: '0123456789abcdef' }, 'notItsMeasure', 'measure'],
  ])('%j: %s', (more, key, field) => {
    expect(refusalOf(() => log(more))).toMatchObject({ kind: 'unfit', sentence: { key }, field });
    expect(activitiesIn(store)).toEqual([]);
  });

  test('a share isn’t counted one by one', () => {
    expect(refusalOf(() => log({ measure: id.measure('andel') }))?.sentence.key).toBe('notItsMeasure');
  });

  test.each([[{ quantity: 0 }], [{ quantity: 100_001 }], [{ quantity: '1,2,3' }], [{ on: '2026-02-30' }], [{ note: 'ring 070-123 45 67' }]])('%j', (more) => {
    expect(() => log(more)).toThrow('"path"');
  });
});

test('a pass may go over midnight, and hours may be halves', () => {
  log({ from: '21:00', to: '02:30' });
  log({ quantity: '4,5', measure: id.measure('timmar') });
  expect(activitiesIn(store)).toMatchObject([
    { from: '21:00', to: '02:30', quantity: 1 },
    { quantity: 4.5, measureId: id.measure('timmar') },
  ]);
});

test('of big choices and a field for another, what is written holds', () => {
  log({ on: ['2026-03-02', '2026-02-27'], place: ['', 'Vid bron'] });
  log({ on: ['2026-03-02', ''], place: ['Torget', ''] });
  expect(activitiesIn(store)).toMatchObject([
    { on: '2026-02-27', place: 'Vid bron' },
    { on: '2026-03-02', place: 'Torget' },
  ]);
});

test('nothing is logged in a pledge that isn’t signed', () => {
  expect(refusalOf(() => log({ commitment: id.commitment('utkast') }))?.sentence.key).toBe('notSignedYet');
});

describe('what is planned', () => {
  test('is kept as planned, also ahead', () => {
    plan();
    expect(activitiesIn(store)).toMatchObject([{ state: 'planned', on: '2026-03-20', by: 'police' }]);
    expect(refusalOf(() => plan({ on: '2027-01-01' }))?.sentence.key).toBe('afterPeriod');
  });

  test('becomes done as it turned out, and counts then', () => {
    const activity = plan();
    completeActivity.perform(store, kommunpolis, noon, { activity, version: 1, on: '2026-03-02', quantity: 2, place: 'Bron' });
    expect(activitiesIn(store)).toMatchObject([{ id: activity, state: 'done', on: '2026-03-02', quantity: 2, place: 'Bron', version: 2 }]);
    expect(happenedIn(store)).toEqual(['activity.planned', 'activity.completed']);
  });

  test('isn’t done before its day', () => {
    const activity = plan();
    const given = { activity, version: 1, on: '2026-03-20', quantity: 1, place: '' };
    expect(refusalOf(() => completeActivity.perform(store, kommunpolis, noon, given))?.sentence.key).toBe('notDoneYet');
  });

  test('is cancelled with its reason and stays', () => {
    const activity = plan();
    cancelActivity.perform(store, kommunpolis, noon, { activity, version: 1, reason: 'Storm' });
    expect(commitmentIn(store, 'pass')?.activities).toMatchObject([{ state: 'cancelled', cancelled: { on: '2026-03-02', reason: 'Storm' } }]);
  });

  test('is settled once: the second sees what the first made of it', () => {
    const activity = plan();
    cancelActivity.perform(store, kommunpolis, noon, { activity, version: 1, reason: 'Storm' });
    const late = refusalOf(() => completeActivity.perform(store, kommunpolis, noon, { activity, version: 1, on: '2026-03-02', quantity: 1, place: '' }));
    expect(late).toMatchObject({ kind: 'conflict', sentence: { key: 'changedMeanwhile' }, current: { state: 'cancelled', cancelledReason: 'Storm' } });
    expect(refusalOf(() => cancelActivity.perform(store, kommunpolis, noon, { activity, version: 2, reason: 'Igen' }))?.sentence.key).toBe('notPlanned');
  });
});

describe('what is wrong', () => {
  const given = (activity: string, more: object = {}) => ({
    activity,
    version: 1,
    reason: 'Det var två',
    on: '2026-03-01',
    quantity: 2,
    place: 'Torget',
    ...more,
  });

  test('is corrected by a version of its own; the earlier one stays', () => {
    const first = log();
    const { activity: second } = correctActivity.perform(store, kommunpolis, noon, given(first)).result;
    expect(activitiesIn(store)).toMatchObject([
      { id: first, quantity: 1, version: 1 },
      { id: second, quantity: 2, correctsActivityId: first, correctsOn: '2026-03-02', correctsReason: 'Det var två' },
    ]);
    const { activity: third } = correctActivity.perform(store, kommunpolis, noon, given(second, { quantity: 3 })).result;
    expect(commitmentIn(store, 'pass')?.activities.at(-1)).toMatchObject({ key: third, corrects: { activity: second } });
  });

  test('is withdrawn by a last version that says so', () => {
    const activity = log();
    withdrawActivity.perform(store, kommunpolis, noon, { activity, version: 1, reason: 'Fel åtagande' });
    expect(commitmentIn(store, 'pass')?.activities).toMatchObject([
      { state: 'done' },
      { state: 'cancelled', corrects: { activity, reason: 'Fel åtagande' }, cancelled: { reason: 'Fel åtagande' } },
    ]);
    const last = activitiesIn(store)[1]?.id ?? '';
    expect(refusalOf(() => withdrawActivity.perform(store, kommunpolis, noon, { activity: last, version: 1, reason: 'Igen' }))?.sentence.key).toBe('notDone');
  });

  test('a second correction of the same version sees the first', () => {
    const activity = log();
    correctActivity.perform(store, kommunpolis, noon, given(activity));
    expect(refusalOf(() => correctActivity.perform(store, kommunpolis, noon, given(activity, { quantity: 5 })))).toMatchObject({
      kind: 'conflict',
      current: { quantity: 2, correctsActivityId: activity },
    });
  });

  test('a correction that changes nothing isn’t one', () => {
    const activity = log();
    expect(refusalOf(() => correctActivity.perform(store, kommunpolis, noon, given(activity, { quantity: 1 })))?.sentence.key).toBe('nothingChanged');
  });

  test('what was made stricter stays as strict, whatever is sent', () => {
    const activity = log({ publicationClass: 'internal' });
    correctActivity.perform(store, kommunpolis, noon, given(activity));
    expect(activitiesIn(store).map(({ publicationClass }) => publicationClass)).toEqual(['internal', 'internal']);
    expect(() => correctActivity.perform(store, kommunpolis, noon, given(activity, { publicationClass: 'open' }))).toThrow('unrecognized_keys');
  });

  test('the other party can’t touch it, nor know of it', () => {
    const activity = logActivity.perform(store, kommunpolis, noon, pass({ commitment: id.commitment('ihop') })).result.activity;
    const samordnare = memberOf(store, 'prov', 'coordinator');
    for (const perform of [
      () => correctActivity.perform(store, samordnare, noon, given(activity)),
      () => withdrawActivity.perform(store, samordnare, noon, { activity, version: 1, reason: 'x' }),
    ])
      expect(refusalOf(perform)?.kind).toBe('unknown');
  });
});

function refusalOf(perform: () => unknown): Refusal | null {
  try {
    perform();
    return null;
  } catch (fault) {
    if (fault instanceof Refusal) return fault;
    throw fault;
  }
}
