import { expect, test } from 'vitest';
import { operator } from '#domain/actor.ts';
import { openWorkingStore } from './connect.ts';
import { logActivity } from './mutations/log-activity.ts';
import { readPledgeOnce } from './queries/document.ts';
import { record } from './record.ts';
import { activity } from './schema/activity.ts';
import { activitiesIn, dailyStore, idsIn } from './testing/daily.ts';
import { memberOf } from './testing/people.ts';
import { noon, temporaryFolder } from './testing/store.ts';

const read = (store: ReturnType<typeof dailyStore>) => readPledgeOnce(store.read, 'prov-2026');

test('a pledge is read once as long as nothing is written', () => {
  const store = dailyStore();
  expect(read(store)).toBe(read(store));
});

test('what this connection or another one writes is read', () => {
  const folder = temporaryFolder();
  const store = dailyStore(folder);
  const other = openWorkingStore(folder);
  const who = memberOf(store, 'prov', 'coordinator');
  const given = { commitment: idsIn(store).commitment('belysning'), on: '2026-03-01', quantity: 1 };
  for (const writer of [store, other, store]) {
    const before =
      read(store)
        ?.pledge.focusAreas.flatMap(({ commitments }) => commitments)
        .find(({ key }) => key === 'belysning')?.activities.length ?? 0;
    logActivity.perform(writer, who, noon, given);
    expect(
      read(store)
        ?.pledge.focusAreas.flatMap(({ commitments }) => commitments)
        .find(({ key }) => key === 'belysning')?.activities,
    ).toHaveLength(before + 1);
  }
  other.close();
});

test('what was written and taken back is never seen, neither while it is nor after', () => {
  const store = dailyStore();
  const who = memberOf(store, 'prov', 'coordinator');
  logActivity.perform(store, who, noon, { commitment: idsIn(store).commitment('belysning'), on: '2026-03-01', quantity: 1 });
  const before = read(store);
  const [{ id = '' } = {}] = activitiesIn(store);
  expect(() =>
    record(store, operator, noon, (tx) => {
      tx.update(activity).set({ quantity: 99 }).run();
      expect(JSON.stringify(readPledgeOnce(tx, 'prov-2026'))).toContain('99');
      expect(JSON.stringify(read(store))).toContain('99');
      throw new Error(`no, not ${id}`);
    }),
  ).toThrow('no, not');
  expect(read(store)).toEqual(before);
});
