import { asc, getTableName, sql } from 'drizzle-orm';
import type { WorkingReader } from './connect.ts';
import { column, hasColumn, type Row } from './row.ts';
import type { Shape } from './shape.ts';

type Statement = { all: (values: Record<string, unknown>) => unknown[] };
const prepared = new WeakMap<WorkingReader, Map<string, Statement>>();

/** Rows of a shape's table whose column holds one of the values (null: all rows), in order of place, else of key. Statements are prepared once. */
export function rowsBy(db: WorkingReader, shape: Shape, by: string, values: string[] | null): Row[] {
  const known = prepared.get(db) ?? new Map<string, Statement>();
  prepared.set(db, known);
  const name = `${getTableName(shape.table)} ${values === null ? '' : by}`;
  const statement = known.get(name) ?? prepare(db, shape, values === null ? null : by);
  known.set(name, statement);
  return statement.all(values === null ? {} : { values: JSON.stringify(values) }) as Row[];
}

function prepare(db: WorkingReader, shape: Shape, by: string | null): Statement {
  const all = db.select().from(shape.table);
  const some = by === null ? all : all.where(sql`${column(shape, by)} IN (SELECT value FROM json_each(${sql.placeholder('values')}))`);
  return some.orderBy(asc(column(shape, hasColumn(shape, 'position') ? 'position' : 'key'))).prepare();
}
