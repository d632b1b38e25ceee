import SqliteDatabase, { type Database } from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import type { WorkingStore } from '../connect.ts';

/** The bookkeeping of sign-in: sessions, tokens, counters. It can write to the `sign_in_*` tables and to nothing else. */
export type SignInStore = { db: BetterSQLite3Database; atOnce: <Result>(work: () => Result) => Result; close: () => void };

/**
 * A connection of its own to the working store's file, because the store's own refuses to write outside `record`. Triggers that live with this
 * connection refuse every INSERT, UPDATE and DELETE of a table that isn't `sign_in_*`, whoever asks and however.
 */
export function openSignInStore({ file }: Pick<WorkingStore, 'file'>): SignInStore {
  const sqlite = new SqliteDatabase(file, { timeout: 5000, fileMustExist: true });
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  keepOut(sqlite);
  return {
    db: drizzle(sqlite, { casing: 'snake_case' }),
    atOnce: (work) => sqlite.transaction(work).immediate(),
    close: () => sqlite.close(),
  };
}

function keepOut(sqlite: Database): void {
  const tables = sqlite
    .prepare<[], { name: string }>(
      "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sign!_in!_%' ESCAPE '!' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'",
    )
    .all();
  for (const { name } of tables)
    for (const verb of ['INSERT', 'UPDATE', 'DELETE'])
      sqlite.exec(
        `CREATE TEMP TRIGGER "kept_${name}_${verb}" BEFORE ${verb} ON main."${name}" BEGIN SELECT RAISE(ABORT, 'sign-in may not write to ${name}'); END`,
      );
}
