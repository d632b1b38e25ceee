import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate as drizzleMigrate } from 'drizzle-orm/better-sqlite3/migrator';
import { expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { noon, temporaryFolder } from './working/testing/store.ts';

const start = `CREATE TABLE pledge (id TEXT PRIMARY KEY, title TEXT);
--> statement-breakpoint
CREATE TABLE commitment (id TEXT PRIMARY KEY, pledge_id TEXT REFERENCES pledge(id) ON DELETE CASCADE);
--> statement-breakpoint
INSERT INTO pledge VALUES ('p', 'Löfte');
--> statement-breakpoint
INSERT INTO commitment VALUES ('a', 'p'), ('b', 'p');`;

/** What drizzle-kit writes when a column becomes NOT NULL. */
const rebuild = `PRAGMA foreign_keys=OFF;
--> statement-breakpoint
CREATE TABLE __new_pledge (id TEXT PRIMARY KEY, title TEXT NOT NULL);
--> statement-breakpoint
INSERT INTO __new_pledge SELECT id, title FROM pledge;
--> statement-breakpoint
DROP TABLE pledge;
--> statement-breakpoint
ALTER TABLE __new_pledge RENAME TO pledge;
--> statement-breakpoint
PRAGMA foreign_keys=ON;`;

function folderOf(steps: Record<string, string>): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'meta'));
  const entries = Object.keys(steps).map((tag, idx) => ({ idx, when: idx + 1, tag, breakpoints: true }));
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ version: '7', dialect: 'sqlite', entries }));
  for (const [tag, sql] of Object.entries(steps)) writeFileSync(join(folder, `${tag}.sql`), sql);
  return folder;
}

function database() {
  const sqlite = new SqliteDatabase(':memory:');
  sqlite.pragma('foreign_keys = ON');
  const count = (table: string) => (sqlite.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }).n;
  return { sqlite, count };
}

test('drizzle’s own step loses the child rows of a rebuilt table', () => {
  const { sqlite, count } = database();
  drizzleMigrate(drizzle(sqlite), { migrationsFolder: folderOf({ '0000_start': start }) });
  expect(count('commitment')).toBe(2);
  drizzleMigrate(drizzle(sqlite), { migrationsFolder: folderOf({ '0000_start': start, '0001_rebuild': rebuild }) });
  expect(count('pledge')).toBe(1);
  expect(count('commitment')).toBe(0);
});

test('our step keeps them, and takes each step once', () => {
  const { sqlite, count } = database();
  const folder = folderOf({ '0000_start': start, '0001_rebuild': rebuild });
  expect(migrate(sqlite, folder, noon)).toEqual(['0000_start.sql', '0001_rebuild.sql']);
  expect([count('pledge'), count('commitment')]).toEqual([1, 2]);
  expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(migrate(sqlite, folder, noon)).toEqual([]);
});

test('a step that loses rows is rolled back whole, unless it says which', () => {
  const { sqlite, count } = database();
  const loss = "ALTER TABLE pledge ADD COLUMN year TEXT;\nDELETE FROM commitment WHERE id = 'a';";
  expect(() => migrate(sqlite, folderOf({ '0000_start': start, '0001_loss': loss }), noon)).toThrow('would leave 1 of 2 rows in commitment');
  expect(count('commitment')).toBe(2);
  expect(sqlite.pragma('table_info(pledge)')).toHaveLength(2);
  expect(migrate(sqlite, folderOf({ '0000_start': start, '0001_loss': `-- loses rows: commitment\n${loss}` }), noon)).toEqual(['0001_loss.sql']);
  expect(count('commitment')).toBe(1);
});

test('a step that leaves orphans is rolled back', () => {
  const { sqlite } = database();
  const orphan = "UPDATE commitment SET pledge_id = 'nowhere';";
  expect(() => migrate(sqlite, folderOf({ '0000_start': start, '0001_orphan': orphan }), noon)).toThrow(
    '2 rows (first in commitment) without their row in pledge',
  );
});

test('a step that was changed after it was taken, and one that only a newer program knows, are refused', () => {
  const { sqlite } = database();
  migrate(sqlite, folderOf({ '0000_start': start }), noon);
  expect(() => migrate(sqlite, folderOf({ '0000_start': `${start}\n-- more` }), noon)).toThrow('was changed after it had been taken');
  expect(() => migrate(sqlite, folderOf({ '0000_other': start }), noon)).toThrow('doesn’t know');
});
