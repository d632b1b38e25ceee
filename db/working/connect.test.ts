import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { expect, test } from 'vitest';
import { operator } from '#domain/actor.ts';
import { behind, openWorkingStore, StoreFault } from './connect.ts';
import { record } from './record.ts';
import { organisation } from './schema/organisation.ts';
import { noon, temporaryFolder, temporaryStore } from './testing/store.ts';

test('what is acknowledged survives a power cut: FULL is still set after the first write', () => {
  const store = temporaryStore();
  record(store, operator, noon, (tx) => {
    tx.insert(organisation).values({ id: 'a', key: 'a', type: 'partner', name: 'A', example: false }).run();
    return { result: null, event: { what: 'organisation.imported', subject: 'a', before: null, after: {} } };
  });
  expect(behind.get(store)?.sqlite.pragma('synchronous', { simple: true })).toBe(2);
  expect(behind.get(store)?.sqlite.pragma('journal_mode', { simple: true })).toBe('wal');
});

test('a connection that isn’t told gets NORMAL in WAL mode, and record refuses to write on it', () => {
  const store = temporaryStore();
  const untold = new SqliteDatabase(store.file);
  untold.prepare('SELECT count(*) FROM event').get();
  expect(untold.pragma('synchronous', { simple: true })).toBe(1);
  untold.close();

  behind.get(store)?.sqlite.pragma('synchronous = NORMAL');
  const write = () => record(store, operator, noon, () => ({ result: null, event: { what: 'x.y', subject: 'x', before: null, after: null } }));
  expect(write).toThrow('power cut');
});

test('the connection for reading can’t write, not even when forced', () => {
  const store = temporaryStore();
  expect(() => (store.read as BetterSQLite3Database).run(sql`DELETE FROM pledge`)).toThrow();
  expect(() =>
    (store.read as BetterSQLite3Database).insert(organisation).values({ id: 'a', key: 'a', type: 'partner', name: 'A', example: false }).run(),
  ).toThrow();
});

test('a missing, damaged or unmigrated file says what to do', () => {
  const folder = temporaryFolder();
  expect(() => openWorkingStore(folder)).toThrow(/There is no .*working\.db\. Run "npm run ops -- migrate"/);
  writeFileSync(join(folder, 'working.db'), 'not a database, but long enough to look like a file with something in it'.repeat(100));
  expect(() => openWorkingStore(folder)).toThrow(/Delete nothing/);
  const empty = temporaryFolder();
  new SqliteDatabase(join(empty, 'working.db')).exec('CREATE TABLE other (id)').close();
  expect(() => openWorkingStore(empty)).toThrow(StoreFault);
});
