import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { openPublicForWriting, type PublicStore } from '../connect.ts';

/** An empty, migrated public store on a real file of its folder, open for `publish`. */
export function temporaryPublicStore(folder: string, now: Date): PublicStore {
  const store = openPublicForWriting(now, join(folder, 'public.db'));
  onTestFinished(() => void store.$client.close());
  return store;
}

/** Every row of every table, in order: two stores that say the same have the same dump. */
export function dump({ $client }: { $client: Database }): Record<string, unknown[]> {
  const tables = $client.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all();
  return Object.fromEntries(
    tables.map(({ name }) => {
      const rows = $client.prepare(`SELECT * FROM "${name}"`).all();
      return [name, rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))];
    }),
  );
}
