import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { WorkingStore } from '#db/working/connect.ts';
import { logActivity } from '#db/working/mutations/log-activity.ts';
import { readDocument } from '#db/working/queries/document.ts';
import { activity } from '#db/working/schema/activity.ts';
import { commitment, focusArea } from '#db/working/schema/commitment.ts';
import { pledge } from '#db/working/schema/pledge.ts';
import { memberOf } from '#db/working/testing/people.ts';
import { temporaryStore } from '#db/working/testing/store.ts';
import { documentText } from '#domain/canonical.ts';
import { exempelkommun } from '../examples/exempelkommun.ts';
import { loadInvented } from './load-invented.ts';

const at = (day: string) => new Date(`${day}T11:00:00Z`);

test('what somebody logged in Exempelkommun is still there after the hourly run, and what happened since is added', () => {
  const store = temporaryStore();
  loadInvented(store, at('2026-03-02'), true);
  const walks = store.read
    .select({ id: commitment.id })
    .from(commitment)
    .innerJoin(focusArea, eq(focusArea.id, commitment.focusAreaId))
    .innerJoin(pledge, eq(pledge.id, focusArea.pledgeId))
    .where(and(eq(commitment.key, 'vuxna-ute'), eq(pledge.slug, '2026')))
    .get();
  const who = memberOf(store, 'exempelkommun', 'coordinator');
  const logged = logActivity.perform(store, who, at('2026-03-02'), { commitment: walks?.id, on: '2026-03-01', quantity: '1', place: 'Egen plats' });
  const before = countOf(store);
  expect(loadInvented(store, at('2026-03-02'), false)).toBe('0 changed');
  expect(countOf(store)).toBe(before);
  expect(loadInvented(store, at('2026-04-20'), false)).toMatch(/^[1-9]\d* changed$/);
  expect(countOf(store)).toBeGreaterThan(before);
  expect(
    store.read
      .select()
      .from(activity)
      .all()
      .find(({ id }) => id === logged.result.activity),
  ).toMatchObject({ place: 'Egen plats', state: 'done' });
});

test('nobody having touched it, it is what it would be when loaded on that day', () => {
  const grown = temporaryStore();
  for (const day of ['2026-01-15', '2026-03-02', '2026-06-30', '2026-11-23', '2027-02-01']) loadInvented(grown, at(day), day === '2026-01-15');
  const loaded = temporaryStore();
  loadInvented(loaded, at('2027-02-01'), true);
  expect(sorted(grown)).toEqual(sorted(loaded));
  expect(readDocument(loaded.read).pledges).toHaveLength(exempelkommun('2027-02-01').pledges.length);
});

function countOf(store: WorkingStore): number {
  return store.read.select().from(activity).all().length;
}

/** The document whatever the order of its lists. */
function sorted(store: WorkingStore): unknown {
  return inOrder(JSON.parse(documentText(readDocument(store.read))));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inOrder(inner)])) : value;
}
