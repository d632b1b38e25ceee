import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from '#db/migrate.ts';

/** Reads of the working store. Nothing in it can change a row; a change goes through `record`. */
export type WorkingReader = Pick<BetterSQLite3Database, 'select' | 'selectDistinct' | '$count'>;

/** What `record` hands to its callback, and nobody else has. */
export type Writer = WorkingReader & Pick<BetterSQLite3Database, 'insert' | 'update' | 'delete'>;

export type WorkingStore = { read: WorkingReader; file: string; close: () => void };

/** The store can't be used as it is. The sentence tells the operator what to do; it holds nothing that a reader of the pages may see. */
export class StoreFault extends Error {
  readonly kind: 'missing' | 'damaged' | 'behind';
  constructor(kind: StoreFault['kind'], message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}

type Behind = WeakMap<WorkingStore, { sqlite: Database; write: Writer }>;
const shared = globalThis as { medborgarlofteFiles?: Behind };

/** The open file behind a store. For `record.ts` only. A bundler makes several copies of this module; the stores are the process's, and so is this. */
export const behind: Behind = shared.medborgarlofteFiles ?? new WeakMap();
shared.medborgarlofteFiles = behind;

/** Opens `working.db` of the data folder. The connection refuses to write (`query_only`) but inside `record`. */
export function openWorkingStore(dataDir: string): WorkingStore {
  const file = workingFile(dataDir);
  if (!existsSync(file)) throw new StoreFault('missing', `There is no ${file}. Run "npm run ops -- migrate" to create it, or restore it from a backup.`);
  const sqlite = openFile(file);
  const taken = sqlite.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name IN ('migration', 'pledge', 'event')").get() as { n: number };
  if (taken.n < 3) {
    sqlite.close();
    throw new StoreFault('behind', `${file} lacks its tables. Run "npm run ops -- migrate".`);
  }
  const database = drizzle(sqlite, { casing: 'snake_case' });
  const store: WorkingStore = { read: database, file, close: () => sqlite.close() };
  sqlite.pragma('query_only = ON');
  behind.set(store, { sqlite, write: database });
  return store;
}

/** Creates the file when there is none and takes the steps that are missing; answers with their names. */
export function migrateWorkingStore(dataDir: string, now: Date): string[] {
  mkdirSync(dataDir, { recursive: true });
  const sqlite = openFile(workingFile(dataDir));
  try {
    return migrate(sqlite, join(import.meta.dirname, 'migrations'), now);
  } finally {
    sqlite.close();
  }
}

function workingFile(dataDir: string): string {
  return join(dataDir, 'working.db');
}

/**
 * Every connection asks for `synchronous = FULL` by itself: in WAL mode the driver's default is NORMAL, which loses acknowledged writes at a power
 * cut. `record` reads it back before it lets a write through.
 */
function openFile(file: string): Database {
  const sqlite = new SqliteDatabase(file, { timeout: 15_000 });
  try {
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('foreign_keys = ON');
    sqlite.prepare('SELECT count(*) FROM sqlite_schema').get();
    return sqlite;
  } catch (cause) {
    sqlite.close();
    throw new StoreFault(
      'damaged',
      `${file} can’t be read as a database. Delete nothing: keep the file for rescue and restore the last backup beside it.`,
      cause,
    );
  }
}
