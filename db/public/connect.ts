import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from '#db/migrate.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { fileIdentity, openPublicFile, publicPath, StoreUnavailable, unreadable } from './file.ts';

export type PublicStore = BetterSQLite3Database & { $client: Database.Database };

/** A connection that can only read. Throws `StoreUnavailable` when the file is missing, damaged or not yet migrated. */
export function openPublic(path = publicPath()): PublicStore {
  return drizzle({ client: openPublicFile(path) });
}

/**
 * A connection for `publish`, on a file that is created and migrated when it isn't there. Written through to disk like the working store, and without
 * a log beside it, so that the one file is always whole and can be copied. What is taken away is overwritten, since the file is handed out.
 * When its steps were taken is told by the day: the file is handed out, and nothing public has a time of day. Throws `StoreUnavailable` when the file is damaged.
 */
export function openPublicForWriting(now: Date, path = publicPath()): PublicStore {
  mkdirSync(dirname(path), { recursive: true });
  return openWritable(path, (client) => migrate(client, join(import.meta.dirname, 'migrations'), new Date(stockholmDay(now))));
}

/** The same on a file that the start of the server has made ready: in the built pages there is no folder of the source to take the steps from. */
export function openReadyForWriting(path = publicPath()): PublicStore {
  return openWritable(path, () => undefined);
}

function openWritable(path: string, makeReady: (client: Database.Database) => void): PublicStore {
  const client = new Database(path, { timeout: 5000 });
  try {
    client.pragma('journal_mode = DELETE');
    client.pragma('synchronous = FULL');
    client.pragma('secure_delete = ON');
    makeReady(client);
    const kept = ['journal_mode', 'synchronous', 'secure_delete'].map((name) => client.pragma(name, { simple: true })).join();
    if (kept !== 'delete,2,1') throw new Error(`${path} isn't set to survive a power cut and to forget what is taken away (${kept}).`);
  } catch (cause) {
    client.close();
    throw cause instanceof Database.SqliteError ? unreadable(path, cause) : cause;
  }
  return drizzle({ client });
}

let shared: PublicStore | undefined;
let opened = '';

/** The process's one reading connection, opened at first use and again after a failure or when another file stands in its place. */
export function publicStore(): PublicStore {
  const file = fileIdentity(publicPath());
  if (!shared || file !== opened) shared = openPublic();
  opened = file;
  return shared;
}

/** Runs a read on the shared connection; a damaged file becomes `StoreUnavailable` and the next read opens it anew. */
export function reading<Result>(read: (store: PublicStore) => Result): Result {
  try {
    return read(publicStore());
  } catch (cause) {
    if (cause instanceof StoreUnavailable || !(cause instanceof Database.SqliteError)) throw cause;
    shared = undefined;
    throw unreadable(publicPath(), cause);
  }
}
