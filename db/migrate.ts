import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';

/** A migration that would lose rows, break a reference or change a step already taken. Nothing of it is kept. */
export class MigrationFault extends Error {}

/**
 * Runs the steps of `folder` (`*.sql`, in order of name) that the database hasn't taken yet and answers with their names. Serves both stores.
 *
 * Foreign keys are off *outside* each step's transaction: inside one the pragma does nothing, and rebuilding a table (create, copy, drop, rename)
 * would then delete or orphan its child rows. A step that leaves a table with fewer rows is rolled back, unless a line of it says so:
 * `-- loses rows: table_name`.
 */
export function migrate(database: Database, folder: string, now: Date): string[] {
  if (database.inTransaction) throw new MigrationFault('A migration can’t run inside another transaction.');
  database.exec('CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, hash TEXT NOT NULL, at TEXT NOT NULL)');
  const taken = new Map(
    database
      .prepare<[], { name: string; hash: string }>('SELECT name, hash FROM migration')
      .all()
      .map((row) => [row.name, row.hash]),
  );
  const steps = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  for (const name of taken.keys()) {
    if (!steps.includes(name))
      throw new MigrationFault(`The database has taken the step ${name}, which this version of the program doesn’t know. Run the newer version.`);
  }
  return steps.filter((name) => takeStep(database, name, readFileSync(join(folder, name), 'utf8'), taken.get(name), now));
}

function takeStep(database: Database, name: string, sql: string, takenHash: string | undefined, now: Date): boolean {
  const hash = createHash('sha256').update(sql).digest('hex');
  if (takenHash === hash) return false;
  if (takenHash) throw new MigrationFault(`The step ${name} was changed after it had been taken. Put it back and write a new step.`);
  const foreignKeys = database.pragma('foreign_keys', { simple: true });
  database.pragma('foreign_keys = OFF');
  try {
    database
      .transaction(() => {
        const before = rowCounts(database);
        database.exec(sql);
        refuseLoss(name, before, rowCounts(database), declaredLosses(sql));
        refuseOrphans(name, database);
        database.prepare('INSERT INTO migration (name, hash, at) VALUES (?, ?, ?)').run(name, hash, now.toISOString());
      })
      .immediate();
  } finally {
    database.pragma(`foreign_keys = ${foreignKeys}`);
  }
  return true;
}

function rowCounts(database: Database): Map<string, number> {
  const tables = database.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all();
  return new Map(tables.map(({ name }) => [name, database.prepare<[], { rows: number }>(`SELECT count(*) AS rows FROM "${name}"`).get()?.rows ?? 0]));
}

function declaredLosses(sql: string): Set<string> {
  return new Set([...sql.matchAll(/^--\s*loses rows:\s*(\w+)/gm)].map((match) => match[1] as string));
}

function refuseLoss(step: string, before: Map<string, number>, after: Map<string, number>, declared: Set<string>): void {
  for (const [table, rows] of before) {
    const left = after.get(table) ?? 0;
    if (left < rows && !declared.has(table)) throw new MigrationFault(`The step ${step} would leave ${left} of ${rows} rows in ${table}. Nothing was changed.`);
  }
}

function refuseOrphans(step: string, database: Database): void {
  const orphans = database.pragma('foreign_key_check') as { table: string; parent: string }[];
  const first = orphans[0];
  if (first)
    throw new MigrationFault(
      `The step ${step} would leave ${orphans.length} rows (first in ${first.table}) without their row in ${first.parent}. Nothing was changed.`,
    );
}
