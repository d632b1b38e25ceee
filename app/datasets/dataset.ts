import Papa from 'papaparse';
import type { Series } from '#domain/series.ts';

export type Value = string | number | null;

/** What a page shows, as rows. `series` when it is also a drawing. `invented`: it belongs to a municipality that doesn't exist, which every file says. */
export type Dataset = { title: string; invented: boolean; columns: string[]; rows: Value[][]; series?: Series };

/** Cells that a spreadsheet would run as a formula. */
const formula = /^\s*[=+\-@]|^[\t\r\n]/;

/**
 * UTF-8 with a byte order mark, so that spreadsheets read å, ä and ö. A sentence about invented data is a column of its own, on every row;
 * in a table without rows, whose figures aren't shown, it is the column's name.
 */
export function csvOf({ columns, rows, invented }: Dataset, inventedText: string): string {
  const safe = (value: Value) => (typeof value === 'string' && formula.test(value) ? `'${value}` : (value ?? ''));
  const marked = (row: Value[]) => (invented ? [...row, inventedText] : row).map(safe);
  const mark = rows.length > 0 ? 'example' : inventedText;
  const fields = [...columns, ...(invented ? [mark] : [])].map((name) => String(safe(name)));
  const table = Papa.unparse({ fields, data: rows.map(marked) });
  return `\ufeff${table}${rows.length > 0 ? '\r\n' : ''}`;
}

/** One object a row, named as the columns; unknown is null. */
export function jsonOf({ title, columns, rows, invented, series }: Dataset, inventedText: string, licence: string): string {
  const data = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])));
  return `${JSON.stringify({ title, ...(invented ? { example: inventedText } : {}), licence, data, ...(series ? { series } : {}) }, null, 2)}\n`;
}
