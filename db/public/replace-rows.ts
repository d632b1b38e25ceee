import type { Database, Statement } from 'better-sqlite3';
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { statement } from '../statement.ts';

/** The rows that a table shall have: of one pledge (its id), or with `pledge` null in all. */
export type Wanted = { into: SQLiteTable; pledge: string | null; rows: object[] };

type Cells = (string | number | null)[];

/**
 * Gives tables the rows that they shall have, and answers with the names of those that changed. Touches only rows that differ, so that one more activity
 * costs one row. In all of them what has to go goes first, since a new row may take over the address of another.
 */
export function replaceRows(client: Database, all: Wanted[]): string[] {
  const changes = all.map((wanted) => differenceOf(client, wanted)).filter(({ gone, added }) => gone.length + added.length > 0);
  for (const { name, gone } of changes) for (const rowid of gone) prepared(client, `DELETE FROM "${name}" WHERE rowid = ?`).run(rowid);
  for (const { insert, added } of changes) for (const cells of added) prepared(client, insert).run(cells);
  return [...new Set(changes.map(({ name }) => name))];
}

function differenceOf(client: Database, { into, pledge, rows }: Wanted): { name: string; insert: string; gone: number[]; added: Cells[] } {
  const name = getTableName(into);
  const columns = Object.entries(getTableColumns(into));
  const names = columns.map(([, column]) => `"${column.name}"`).join(', ');
  const cellsOf = (row: object): Cells =>
    columns.map(([field, column]) => {
      const value = (row as Record<string, unknown>)[field] ?? null;
      return value === null ? null : (column.mapToDriverValue(value) as string | number);
    });
  const owner = columns.some(([field]) => field === 'pledge') ? 'pledge' : 'id';
  const present = prepared(client, `SELECT rowid, ${names} FROM "${name}"${pledge === null ? '' : ` WHERE ${owner} = ?`}`);
  const rowids = Map.groupBy(present.raw().all(pledge ?? []) as [number, ...Cells][], ([, ...cells]) => JSON.stringify(cells));
  const added = rows.map(cellsOf).filter((cells) => rowids.get(JSON.stringify(cells))?.pop() === undefined);
  const gone = [...rowids.values()].flat().map(([rowid]) => rowid);
  return { name, insert: `INSERT INTO "${name}" (${names}) VALUES (${columns.map(() => '?').join()})`, gone, added };
}

const statements = statement((_: Database) => new Map<string, Statement>());

function prepared(client: Database, sql: string): Statement {
  const known = statements(client);
  const found = known.get(sql) ?? client.prepare(sql);
  known.set(sql, found);
  return found;
}
