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
  const fields: Row = {};
  for (const name of plainColumns(shape)) fields[name] = row[name];
  for (const [name, nouns] of Object.entries(shape.refs ?? {})) {
    const id = [nouns]
      .flat()
      .map((noun) => row[typeof nouns === 'string' ? `${name}Id` : `${noun}Id`])
      .find((value) => typeof value === 'string');
    fields[name] = typeof id === 'string' ? keyOf(id) : null;
  }
  if (shape.item) return fields[shape.item];
  for (const name of shape.nested ?? []) gather(fields, name, shape.whole?.includes(name) ?? false);
  return fields;
}

function spread(shape: Shape, item: Row): Row {
  const fields: Row = {};
  for (const [name, value] of Object.entries(item)) {
    if (shape.lists?.[name]) continue;
    if (!shape.nested?.includes(name)) fields[name] = value;
  }
  for (const name of shape.nested ?? []) {
    for (const inner of nestedColumns(shape, name)) fields[inner] = (item[name] as Row | null)?.[uncapitalised(inner.slice(name.length))] ?? null;
  }
  return fields;
}

function gather(fields: Row, name: string, whole: boolean): void {
  const inner = Object.keys(fields).filter((field) => isWithin(field, name));
  const values = inner.map((field) => [uncapitalised(field.slice(name.length)), fields[field]] as const);
  for (const field of inner) delete fields[field];
  fields[name] = whole || values.some(([, value]) => value !== null) ? Object.fromEntries(values) : null;
}

/** Columns that hold a field as it is: neither the store's own nor a reference. */
function plainColumns(shape: Shape): string[] {
  const own = new Set(['id', 'position', 'version', ...owners(shape), ...referenceColumns(shape)]);
  return Object.keys(getTableColumns(shape.table)).filter((name) => !own.has(name));
}

/** Nested fields by their names in `rowOf`'s input, references among them without their `Id`. */
function nestedColumns(shape: Shape, name: string): string[] {
  const references = Object.keys(shape.refs ?? {});
  return [...plainColumns(shape), ...references].filter((field) => isWithin(field, name));
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
