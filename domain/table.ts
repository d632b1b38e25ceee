import type { Comparator } from './quantity.ts';
import type { MissingWord, Series } from './series.ts';

/** A cell: a number as it is meant, a date or span, a name that a source gave, or a word that says why nothing is there. */
export type Cell = { number: number; comparator: Comparator } | { date: string } | { text: string } | { missing: MissingWord } | { word: string };

/** The table beside a chart and its CSV. `key`: word for the column's head (`chart.column.…`); `name`: what a source or the data calls it, in place of a word. */
export type Column = { key: string; name: string | null; unit: string | null };
export type Table = { columns: Column[]; rows: Cell[][] };

export function tableOf(series: Series): Table {
  throw new Error(`not yet: ${series.kind}`);
}
