import { statSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase, { type Database } from 'better-sqlite3';

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
    const client = new SqliteDatabase(path, { readonly: true, fileMustExist: true });
    client.pragma('query_only = true');
    client.prepare('select number from edition').get();
    return client;
  } catch (cause) {
    throw new StoreUnavailable(
      `${path} can't be read (${cause instanceof Error ? cause.message : cause}). Move it away and run "npm run ops -- publish" to make it anew from working.db.`,
      { cause },
    );
  }
}
