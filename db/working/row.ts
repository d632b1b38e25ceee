import { getTableColumns } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Shape } from './shape.ts';

export type Row = Record<string, unknown>;

/** The column of a shape's table by its name in code. */
export function column(shape: Shape, name: string): SQLiteColumn {
  const found = (getTableColumns(shape.table) as Record<string, SQLiteColumn>)[name];
  if (!found) throw new Error(`${shape.noun} has no column ${name}`);
  return found;
}

export function hasColumn(shape: Shape, name: string): boolean {
  return name in getTableColumns(shape.table);
}

/** An item of the document as columns: nested objects spread out, references as ids (`idOf` answers null for null only). */
export function rowOf(shape: Shape, item: unknown, idOf: (nouns: string | string[], key: string) => { noun: string; id: string }): Row {
  const fields = shape.item ? { [shape.item]: item } : spread(shape, item as Row);
  const row: Row = {};
  for (const [name, value] of Object.entries(fields)) {
    const nouns = shape.refs?.[name];
    if (!nouns) row[name] = value;
    else if (typeof nouns === 'string') row[`${name}Id`] = typeof value === 'string' ? idOf(nouns, value).id : null;
    else {
      const found = idOf(nouns, value as string);
      for (const noun of nouns) row[`${noun}Id`] = noun === found.noun ? found.id : null;
    }
  }
  return row;
}

/** The way back: what `rowOf` was made from, without the lists. `keyOf` gives the key of the row with an id. */
export function itemOf(shape: Shape, row: Row, keyOf: (id: string) => string): unknown {
  const { item: only, plain, groups } = layoutOf(shape);
  const value = ({ name, from }: Field) => {
    if (from === null) return row[name];
    const id = from.map((each) => row[each]).find((each) => typeof each === 'string');
    return typeof id === 'string' ? keyOf(id) : null;
  };
  if (only) return value(only);
  const item: Row = {};
  for (const field of plain) item[field.name] = value(field);
  for (const { name, whole, fields } of groups) {
    const values = fields.map(value);
    item[name] = whole || values.some((each) => each !== null) ? Object.fromEntries(fields.map((field, at) => [field.within, values[at]])) : null;
  }
  return item;
}

function spread(shape: Shape, item: Row): Row {
  const fields: Row = {};
  for (const [name, value] of Object.entries(item)) {
    if (shape.lists?.[name]) continue;
    if (!shape.nested?.includes(name)) fields[name] = value;
  }
  for (const { name, fields: inner } of layoutOf(shape).groups) {
    for (const field of inner) fields[field.name] = (item[name] as Row | null)?.[field.within] ?? null;
  }
  return fields;
}

/** A field by its name among the columns; `within` the object that it is spread from; of a reference, `from` are the columns of which one holds the id. */
type Field = { name: string; within: string; from: string[] | null };
type Layout = { item: Field | undefined; plain: Field[]; groups: { name: string; whole: boolean; fields: Field[] }[] };

const layouts = new WeakMap<Shape, Layout>();

/** Worked out once a shape, since a pledge has hundreds of rows. */
function layoutOf(shape: Shape): Layout {
  const known = layouts.get(shape) ?? layOut(shape);
  layouts.set(shape, known);
  return known;
}

function layOut(shape: Shape): Layout {
  const references = Object.entries(shape.refs ?? {}).map(([name, nouns]) => ({
    name,
    within: name,
    from: typeof nouns === 'string' ? [`${name}Id`] : nouns.map((noun) => `${noun}Id`),
  }));
  let plain: Field[] = [...plainColumns(shape).map((name) => ({ name, within: name, from: null })), ...references];
  const groups = (shape.nested ?? []).map((name) => {
    const inner = plain.filter((field) => isWithin(field.name, name));
    plain = plain.filter((field) => !inner.includes(field));
    return {
      name,
      whole: shape.whole?.includes(name) ?? false,
      fields: inner.map((field) => ({ ...field, within: uncapitalised(field.name.slice(name.length)) })),
    };
  });
  return { item: plain.find(({ name }) => name === shape.item), plain, groups };
}

/** Columns that hold a field as it is: neither the store's own nor a reference. */
function plainColumns(shape: Shape): string[] {
  const own = new Set(['id', 'position', 'version', ...owners(shape), ...referenceColumns(shape)]);
  return Object.keys(getTableColumns(shape.table)).filter((name) => !own.has(name));
}

function owners(shape: Shape): string[] {
  return shape.noun === 'figure' ? ['pledgeId', 'commitmentId'] : shape.owner ? [shape.owner] : [];
}

function referenceColumns(shape: Shape): string[] {
  return Object.entries(shape.refs ?? {}).flatMap(([name, nouns]) => (typeof nouns === 'string' ? [`${name}Id`] : nouns.map((noun) => `${noun}Id`)));
}

function isWithin(field: string, name: string): boolean {
  return field.length > name.length && field.startsWith(name) && /[A-Z]/.test(field[name.length] as string);
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
