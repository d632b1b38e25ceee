import { count, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { expect, test } from 'vitest';
import { operator } from '#domain/actor.ts';
import type { WorkingStore, Writer } from './connect.ts';
import { record } from './record.ts';
import { event } from './schema/event.ts';
import { organisation } from './schema/organisation.ts';
import { noon, temporaryStore } from './testing/store.ts';

const happening = { what: 'organisation.imported', subject: 'a', before: null, after: { name: 'A' }, why: 'first' };
const insert = (tx: Writer) => tx.insert(organisation).values({ id: 'a', key: 'a', type: 'partner', name: 'A', example: false }).run();
const counts = (store: WorkingStore) => [organisation, event].map((table) => store.read.select({ n: count() }).from(table).get()?.n);

test('a change and its event are stored together', () => {
  const store = temporaryStore();
  const result = record(store, operator, noon, (tx) => {
    insert(tx);
    return { result: 7, event: happening };
  });
  expect(result).toBe(7);
  expect(store.read.select().from(event).get()).toMatchObject({
    at: '2026-03-02T11:00:00.000Z',
    role: 'operator',
    what: 'organisation.imported',
    after: '{"name":"A"}',
    why: 'first',
  });
});

test('a change without an event, or one that throws, leaves nothing', () => {
  const store = temporaryStore();
  const silent = (tx: Writer) => {
    insert(tx);
    return { result: null, event: null };
  };
  expect(() => record(store, operator, noon, silent)).toThrow('without an event');
  const failing = (tx: Writer): never => {
    insert(tx);
    throw new Error('no');
  };
  expect(() => record(store, operator, noon, failing)).toThrow('no');
  expect(counts(store)).toEqual([0, 0]);
});

test('an async change is refused before anything is written, also when it hides', async () => {
  const store = temporaryStore();
  let late: Promise<unknown> = Promise.resolve();
  const open = async (tx: Writer) => insert(tx);
  expect(() => record(store, operator, noon, open as never)).toThrow('plain function');
  const hidden = (tx: Writer) => {
    late = Promise.resolve().then(() => insert(tx));
    return late;
  };
  expect(() => record(store, operator, noon, hidden as never)).toThrow('promise');
  await expect(late).rejects.toThrow();
  expect(counts(store)).toEqual([0, 0]);
});

test('an event is never changed and never deleted', () => {
  const store = temporaryStore();
  record(store, operator, noon, () => ({ result: null, event: happening }));
  const forced = (statement: ReturnType<typeof sql>) => () =>
    record(store, operator, noon, (tx) => {
      (tx as unknown as BetterSQLite3Database).run(statement);
      return { result: null, event: happening };
    });
  for (const statement of [sql`UPDATE event SET why = 'other'`, sql`DELETE FROM event`]) {
    expect(forced(statement)).toThrow(expect.objectContaining({ cause: expect.objectContaining({ message: expect.stringContaining('an event is never') }) }));
  }
  expect(counts(store)).toEqual([0, 1]);
});

test('a change inside another change is refused', () => {
  const store = temporaryStore();
  record(store, operator, noon, (tx) => {
    insert(tx);
    expect(() => record(store, operator, noon, () => ({ result: null, event: happening }))).toThrow('inside another change');
    return { result: null, event: happening };
  });
  expect(counts(store)).toEqual([1, 1]);
});
