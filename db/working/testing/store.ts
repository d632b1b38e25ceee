import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { migrateWorkingStore, openWorkingStore, type WorkingStore } from '../connect.ts';

export const noon = new Date('2026-03-02T11:00:00Z');

/** A folder of its own that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'working-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty, migrated store on a real file. */
export function temporaryStore(folder = temporaryFolder()): WorkingStore {
  migrateWorkingStore(folder, noon);
  const store = openWorkingStore(folder);
  onTestFinished(() => store.close());
  return store;
}
