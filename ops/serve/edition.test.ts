import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPublicForWriting } from '#db/public/connect.ts';
import { StoreUnavailable } from '#db/public/file.ts';
import { tellChanged } from '#db/public/last-change.ts';
import { watchEdition } from './edition.ts';

const stale = 250;
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'edition-'));
  path = join(folder, 'public.db');
  create(path);
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a commit by somebody else is a new edition, within a quarter of a second', async () => {
  const watch = watchEdition(path);
  const before = watch.current();
  await pause(stale);
  expect(watch.current()).toBe(before);
  write(path);
  await pause(stale);
  expect(watch.current()).not.toBe(before);
});

test('what this process writes is a new edition at once', () => {
  const watch = watchEdition(path);
  const before = watch.current();
  write(path);
  expect(watch.current()).toBe(before);
  tellChanged();
  expect(watch.current()).not.toBe(before);
});

test('another file in its place is a new edition', async () => {
  const watch = watchEdition(path);
  const before = watch.current();
  const other = join(folder, 'other.db');
  create(other);
  renameSync(other, path);
  await pause(stale);
  expect(watch.current()).not.toBe(before);
});

test('a missing or damaged file is said to be so, and it heals when a sound one is there', async () => {
  const watch = watchEdition(path);
  watch.current();
  expect(watch.isSound()).toBe(true);
  renameSync(path, `${path}.away`);
  await pause(stale);
  expect(() => watch.current()).toThrow(StoreUnavailable);
  writeFileSync(path, 'not a database at all '.repeat(100));
  expect(() => watch.current()).toThrow(/npm run ops -- publish/);
  expect(watch.isSound()).toBe(false);
  renameSync(`${path}.away`, path);
  expect(watch.current()).toMatch(/:/);
  expect(watch.isSound()).toBe(true);
});

function create(at: string): void {
  openPublicForWriting(new Date('2026-03-01T12:00:00Z'), at).$client.close();
}

function write(at: string): void {
  const database = new Database(at);
  database.exec('create table another (one integer)');
  database.close();
}
