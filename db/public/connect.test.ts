import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '#db/working/testing/store.ts';
import { openPublic, openPublicForWriting, reading } from './connect.ts';
import { copyOfPublicFile, openPublicFile, StoreUnavailable } from './file.ts';
import { getEdition } from './queries/edition.ts';
import { listPledges } from './queries/pledges.ts';
import { collections, editions } from './schema.ts';

const now = new Date('2026-03-02T11:00:00Z');
let file = '';

beforeEach(() => {
  const folder = temporaryFolder();
  file = join(folder, 'public.db');
  vi.stubEnv('DATA_DIR', folder);
});
afterEach(() => vi.unstubAllEnvs());

test('the writer writes through to disk, keeps one file, and overwrites what it takes away', () => {
  const { $client } = openPublicForWriting(now, file);
  $client.exec('CREATE TABLE first_write (x)');
  expect($client.pragma('synchronous', { simple: true })).toBe(2);
  expect($client.pragma('secure_delete', { simple: true })).toBe(1);
  expect($client.pragma('journal_mode', { simple: true })).toBe('delete');
  expect(['-wal', '-shm', '-journal'].filter((ending) => existsSync(file + ending))).toEqual([]);
  $client.close();
});

test('a reader can’t write', () => {
  make();
  const store = openPublic(file);
  expect(() => store.insert(editions).values({ one: 1, number: 1, on: '2026-03-02' }).run()).toThrow(/readonly/);
  const client = openPublicFile(file);
  expect([client.readonly, client.pragma('query_only', { simple: true })]).toEqual([true, 1]);
  for (const sql of ['DELETE FROM pledge', 'CREATE TABLE mine (x)', 'PRAGMA user_version = 3']) expect(() => client.exec(sql)).toThrow(/readonly/);
  client.close();
});

test('a reader sees all of a change or nothing of it', () => {
  make();
  const writer = openPublicForWriting(now, file);
  writer.transaction((tx) => {
    tx.insert(editions).values({ one: 1, number: 1, on: '2026-03-02' }).run();
    expect(reading(getEdition).number).toBe(0);
  });
  expect(reading(getEdition).number).toBe(1);
  writer.$client.close();
});

const faults: [string, () => void][] = [
  ['is missing', () => {}],
  ['is empty', () => writeFileSync(file, '')],
  ['is something else', () => writeFileSync(file, 'Detta är ingen databas. '.repeat(400))],
  ['was cut off', () => truncateSync(make(), 5000)],
  ['is all zeros after its head', () => damage(make())],
];

test.each(faults)('a file that %s can’t be read, and the operator is told what to do', (_, break_) => {
  break_();
  const fault = faultOf(() => reading((store) => listPledges(store, 'prov')));
  expect(fault).toBeInstanceOf(StoreUnavailable);
  expect(fault.message).toContain(file);
  expect(fault.message).toMatch(/Run "npm|run "npm run ops -- publish"/);
});

test('a file damaged while it is open is found out, and read again when it is whole', () => {
  const whole = readFileSync(make());
  expect(reading(getEdition).number).toBe(0);
  damage(file);
  const fault = faultOf(() => reading((store) => listPledges(store, 'prov')));
  expect([fault.name, fault.message]).toEqual(['StoreUnavailable', expect.stringContaining('npm run ops -- publish')]);
  writeFileSync(file, whole);
  expect(reading((store) => listPledges(store, 'prov'))).toEqual([]);
});

test('a copy is whole, also while somebody writes', async () => {
  make();
  const writer = writing("console.log('half'); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400); db.exec('COMMIT')");
  await once(writer.stdout, 'data');
  const copy = new Database(copyOfPublicFile(file));
  expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(copy.prepare('SELECT count(*), count(DISTINCT compiled) FROM collection').raw().get()).toEqual([3000, 1]);
  copy.close();
  await once(writer, 'exit');
});

test('a change that was cut off half-way is undone by the first who reads', async () => {
  make();
  expect(reading(getEdition).number).toBe(0);
  await once(writing("process.kill(process.pid, 'SIGKILL')"), 'exit');
  expect(existsSync(`${file}-journal`)).toBe(true);
  const store = openPublic(file);
  expect(
    store
      .select({ compiled: collections.compiled })
      .from(collections)
      .all()
      .filter(({ compiled }) => compiled !== 'x'),
  ).toEqual([]);
  expect(reading(getEdition).number).toBe(0);
});

test('the writer says of a damaged file what to do', () => {
  writeFileSync(file, 'Detta är ingen databas. '.repeat(400));
  const fault = faultOf(() => openPublicForWriting(now, file));
  expect([fault.name, fault.message]).toEqual(['StoreUnavailable', expect.stringContaining('npm run ops -- publish')]);
});

test('a file that was put in its place is read from then on', () => {
  make();
  expect(reading(getEdition).number).toBe(0);
  rmSync(file);
  expect(faultOf(() => reading(getEdition)).message).toContain('is missing');
  const writer = openPublicForWriting(now, file);
  writer.insert(editions).values({ one: 1, number: 7, on: '2026-03-02' }).run();
  writer.$client.close();
  expect(reading(getEdition).number).toBe(7);
});

test('a fault of ours is not taken for one of the file', () => {
  make();
  const mine = new TypeError('mine');
  expect(
    faultOf(() =>
      reading(() => {
        throw mine;
      }),
    ),
  ).toBe(mine);
});

/** Another program that has 3,000 rows in the store and is in the middle of changing them all; part of the change is in the file already. */
function writing(then: string) {
  const code = `const db = new (require('better-sqlite3'))(process.argv[1]); db.pragma('cache_size = 1'); db.exec('BEGIN');
    for (let nr = 0; nr < 3000; nr += 1) db.prepare("INSERT INTO collection VALUES (?, NULL, 'x', NULL, NULL, '[]', '[]')").run('key-' + nr);
    db.exec("COMMIT; BEGIN; UPDATE collection SET compiled = printf('%0300d', 1)"); ${then}`;
  return spawn(process.execPath, ['-e', code, file], { stdio: ['ignore', 'pipe', 'inherit'] });
}

function make(): string {
  openPublicForWriting(now, file).$client.close();
  return file;
}

function damage(path: string): void {
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0, 4096));
}

function faultOf(act: () => unknown): Error {
  try {
    act();
  } catch (fault) {
    if (fault instanceof Error) return fault;
  }
  throw new Error('a fault expected');
}
