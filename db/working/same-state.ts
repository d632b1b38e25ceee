import type { Database } from 'better-sqlite3';
import type { WorkingReader } from './connect.ts';

type Kept = { state: string; values: Map<string, unknown> };
const last = new WeakMap<WorkingReader, Kept>();

/**
 * What `read` gives for `key`, kept as long as nobody, here or in another process, has changed a row of the store since: what looks at the same pledge
 * several times between two changes reads it once. Inside a transaction everything is read anew. What is given must not be changed by whoever gets it.
 */
export function inSameState<Value>(db: WorkingReader, key: string, read: () => Value): Value {
  const state = stateOf(db);
  if (state === null) return read();
  const known = last.get(db);
  const values = known?.state === state ? known.values : new Map<string, unknown>();
  if (values.has(key)) return values.get(key) as Value;
  const value = read();
  last.set(db, { state, values: values.set(key, value) });
  return value;
}

/** Another text as soon as a row was changed: `data_version` tells of other connections, `total_changes` of this one, also of what was taken back. */
function stateOf(db: WorkingReader): string | null {
  const { $client: sqlite } = db as { $client?: Database };
  if (!sqlite || sqlite.inTransaction) return null;
  return `${sqlite.pragma('data_version', { simple: true })} ${changes(sqlite).get()}`;
}

const statements = new WeakMap<Database, ReturnType<Database['prepare']>>();

function changes(sqlite: Database) {
  const prepared = statements.get(sqlite) ?? sqlite.prepare('SELECT total_changes()').pluck();
  statements.set(sqlite, prepared);
  return prepared;
}
