import { eq } from 'drizzle-orm';
import type { WorkingReader, Writer } from './connect.ts';
import { newId } from './id.ts';
import { column, hasColumn, itemOf, type Row, rowOf } from './row.ts';
import { rowsBy } from './rows-by.ts';
import type { Shape } from './shape.ts';

/** Which ids the keys stand for, here and in what surrounds it. */
export type Scope = { around: Scope | null; ids: Map<string, string> };

/** A record names something by a key that isn't there. */
export class DanglingKey extends Error {}

/**
 * Stores items of a shape in place of those that their owner has (`owner` null: records, by key). A row whose key is the same, or in a list without keys
 * its content, keeps its id and is touched only where it differs; a row that isn't there any more is removed with what belongs to it.
 */
export function save(tx: Writer, shape: Shape, owner: { id: string; isNew: boolean } | null, items: readonly unknown[], around: Scope): void {
  const known = Map.groupBy(owner?.isNew ? [] : rowsNow(tx, shape, owner?.id ?? null, items), (row) => identityOf(shape, row));
  const placed = hasColumn(shape, 'key') ? byKey(shape, items, known, around) : byContent(shape, items, known, around);
  for (const row of [...known.values()].flat()) remove(tx, shape, String(row.id));
  for (const [position, { item, before, id }] of placed.entries()) {
    const place = shape.owner ? { [shape.owner]: owner?.id, position } : {};
    const row: Row = { ...contentOf(shape, item, around), ...place };
    if (!before)
      tx.insert(shape.table)
        .values({ id, ...row })
        .run();
    else if (Object.entries(row).some(([name, value]) => before[name] !== value)) update(tx, shape, before, row);
    const scope: Scope = { around, ids: new Map() };
    for (const [name, list] of Object.entries(shape.lists ?? {})) save(tx, list, { id, isNew: !before }, (item as Row)[name] as unknown[], scope);
  }
}

type Placed = { item: unknown; before: Row | undefined; id: string };

/** Announces the ids before any row is stored, so that rows of one list can name each other in any order. */
function byKey(shape: Shape, items: readonly unknown[], known: Map<string, Row[]>, around: Scope): Placed[] {
  return items.map((item) => {
    const before = known.get(identityOf(shape, item as Row))?.pop();
    const id = before ? String(before.id) : newId();
    around.ids.set(`${shape.noun} ${(item as Row).key}`, id);
    return { item, before, id };
  });
}

function byContent(shape: Shape, items: readonly unknown[], known: Map<string, Row[]>, around: Scope): Placed[] {
  return items.map((item) => {
    const before = known.get(identityOf(shape, contentOf(shape, item, around)))?.pop();
    return { item, before, id: before ? String(before.id) : newId() };
  });
}

function identityOf(shape: Shape, row: Row): string {
  if (hasColumn(shape, 'key')) return String(row.key);
  const own = ['id', 'position', shape.owner];
  return JSON.stringify(
    Object.entries(row)
      .filter(([name]) => !own.includes(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function contentOf(shape: Shape, item: unknown, around: Scope): Row {
  return rowOf(shape, item, (nouns, key) => resolve(around, nouns, key));
}

function rowsNow(tx: Writer, shape: Shape, owner: string | null, items: readonly unknown[]): Row[] {
  if (owner !== null) return rowsBy(tx, shape, shape.owner as string, [owner]);
  return rowsBy(
    tx,
    shape,
    'key',
    items.map((item) => String((item as Row).key)),
  );
}

function resolve(scope: Scope | null, nouns: string | string[], key: string): { noun: string; id: string } {
  for (let at = scope; at; at = at.around) {
    for (const noun of [nouns].flat()) {
      const id = at.ids.get(`${noun} ${key}`);
      if (id) return { noun, id };
    }
  }
  throw new DanglingKey(`names the ${[nouns].flat().join(' or ')} "${key}", which isn’t there`);
}

function update(tx: Writer, shape: Shape, before: Row, row: Row): void {
  const raised = typeof before.version === 'number' ? { version: before.version + 1 } : {};
  tx.update(shape.table)
    .set({ ...row, ...raised })
    .where(eq(column(shape, 'id'), before.id))
    .run();
}

function remove(tx: Writer, shape: Shape, id: string): void {
  for (const list of Object.values(shape.lists ?? {})) for (const row of rowsBy(tx, list, list.owner as string, [id])) remove(tx, list, String(row.id));
  tx.delete(shape.table)
    .where(eq(column(shape, 'id'), id))
    .run();
}

type Loaded = { shape: Shape; row: Row; lists: Record<string, Loaded[]> };

/**
 * Reads the records with these keys (null: all), whole and in order; one statement a table. `outside` are the keys of other nouns by id; `ids` gathers the id of each keyed row by its path: `commitment/<key>`, `activity/<commitment>/<key>`.
 */
export function read(db: WorkingReader, shape: Shape, keys: string[] | null, outside: ReadonlyMap<string, string>, ids = new Map<string, string>()): unknown[] {
  const loaded = load(db, shape, 'key', keys);
  const known = new Map(outside);
  for (const one of loaded) gatherKeys(one, '', known, ids);
  return loaded.map((one) =>
    assemble(one, (id) => {
      const key = known.get(id);
      if (key === undefined) throw new DanglingKey(`A row of ${shape.noun} refers to the row ${id}, which isn’t there`);
      return key;
    }),
  );
}

function load(db: WorkingReader, shape: Shape, by: string, values: string[] | null): Loaded[] {
  const loaded = rowsBy(db, shape, by, values).map((row): Loaded => ({ shape, row, lists: {} }));
  const byId = new Map(loaded.map((one) => [String(one.row.id), one]));
  for (const [name, list] of Object.entries(shape.lists ?? {})) {
    for (const one of loaded) one.lists[name] = [];
    if (loaded.length === 0) continue;
    const owner = list.owner as string;
    for (const child of load(db, list, owner, values === null && list.noun !== 'figure' ? null : [...byId.keys()]))
      byId.get(String(child.row[owner]))?.lists[name]?.push(child);
  }
  return loaded;
}

function gatherKeys({ shape, row, lists }: Loaded, path: string, keys: Map<string, string>, ids: Map<string, string>): void {
  if (typeof row.key === 'string') {
    keys.set(String(row.id), row.key);
    ids.set(`${shape.noun}/${path}${row.key}`, String(row.id));
  }
  const inner = shape.noun === 'pledge' || shape.noun === 'focusArea' || typeof row.key !== 'string' ? path : `${path}${row.key}/`;
  for (const children of Object.values(lists)) for (const child of children) gatherKeys(child, inner, keys, ids);
}

function assemble({ shape, row, lists }: Loaded, keyOf: (id: string) => string): unknown {
  const item = itemOf(shape, row, keyOf);
  if (shape.item) return item;
  for (const [name, children] of Object.entries(lists)) (item as Row)[name] = children.map((child) => assemble(child, keyOf));
  return item;
}
