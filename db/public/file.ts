import { statSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase, { type Database, SqliteError } from 'better-sqlite3';

/** The public store can't be read. The message is for the operator's log, never for a reader. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

export function publicPath(): string {
  return join(process.env.DATA_DIR ?? 'data', 'public.db');
}

/** Another text when another file stands at the path: after a restore, or when it was taken away (''). */
export function fileIdentity(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : '';
}

/** A connection that can only read. Throws `StoreUnavailable` when the file is missing, damaged or not yet migrated. */
export function openPublicFile(path = publicPath()): Database {
  if (fileIdentity(path) === '') throw new StoreUnavailable(`${path} is missing. Run "npm start", or "npm run ops -- publish" to make it from working.db.`);
  try {
    return openForReading(path);
  } catch (cause) {
    if (cause instanceof SqliteError && cause.code === 'SQLITE_READONLY_ROLLBACK') return afterUndoing(path);
    throw unreadable(path, cause);
  }
}

function openForReading(path: string): Database {
  const client = new SqliteDatabase(path, { readonly: true, fileMustExist: true });
  try {
    client.pragma('query_only = true');
    client.prepare('select number from edition').get();
    return client;
  } catch (cause) {
    client.close();
    throw cause;
  }
}

/** A writer that was cut off left half a change and the journal that undoes it. SQLite does so for the first who opens the file and may write. */
function afterUndoing(path: string): Database {
  try {
    const writer = new SqliteDatabase(path, { fileMustExist: true });
    try {
      writer.prepare('select number from edition').get();
    } finally {
      writer.close();
    }
    return openForReading(path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/** The bytes of the whole store at one moment, whoever writes to it meanwhile. */
export function copyOfPublicFile(path = publicPath()): Buffer {
  const client = openPublicFile(path);
  try {
    return client.serialize();
  } catch (cause) {
    throw unreadable(path, cause);
  } finally {
    client.close();
  }
}

/** Says that the file is damaged, and how the operator gets a whole one: everything in it can be made anew. */
export function unreadable(path: string, cause: unknown): StoreUnavailable {
  const why = cause instanceof Error ? cause.message : cause;
  return new StoreUnavailable(`${path} can't be read (${why}). Move it away and run "npm run ops -- publish" to make it anew from working.db.`, { cause });
}
