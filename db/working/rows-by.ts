import { asc, getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { WorkingReader } from './connect.ts';
import { column, hasColumn, type Row } from './row.ts';
import type { Shape } from './shape.ts';

type Statement = (values: Record<string, unknown>) => Row[];
const prepared = new WeakMap<WorkingReader, Map<string, Statement>>();

/** Rows of a shape's table whose column holds one of the values (null: all rows), in order of place, else of key. Statements are prepared once. */
export function rowsBy(db: WorkingReader, shape: Shape, by: string, values: string[] | null): Row[] {
  const known = prepared.get(db) ?? new Map<string, Statement>();
  prepared.set(db, known);
  const name = `${getTableName(shape.table)} ${values === null ? '' : by}`;
  const statement = known.get(name) ?? prepare(db, shape, values === null ? null : by);
  known.set(name, statement);
  return statement(values === null ? {} : { values: JSON.stringify(values) });
}

/** Rows are put together here, since Drizzle's own way takes longer than SQLite needs to find them. */
function prepare(db: WorkingReader, shape: Shape, by: string | null): Statement {
  const all = db.select().from(shape.table);
  const some = by === null ? all : all.where(sql`${column(shape, by)} IN (SELECT value FROM json_each(${sql.placeholder('values')}))`);
  const query = some.orderBy(asc(column(shape, hasColumn(shape, 'position') ? 'position' : 'key'))).prepare();
  const columns = Object.entries(getTableColumns(shape.table)).map(([name, stored]) => ({
    name,
    meant: ['string', 'number'].includes(stored.dataType) ? null : (cell: unknown) => stored.mapFromDriverValue(cell),
  }));
  const rowOf = (cells: unknown[]) => {
    const row: Row = {};
    columns.forEach(({ name, meant }, at) => {
      row[name] = meant && cells[at] !== null ? meant(cells[at]) : cells[at];
    });
    return row;
  };
  return (values) => query.values(values).map((cells) => rowOf(cells as unknown[]));
}
