import { quantityWords } from '#components/commitment/target.ts';
import { DataTable } from '#components/ui/data-table.tsx';
import type { Series } from '#domain/series.ts';
import { type Cell, type Column, tableOf } from '#domain/table.ts';
import type { Words } from '#words/words.ts';
import { missingWords } from './missing-words.ts';

/** Every number of a drawing as a table. A unit that all columns share stands in the figure's subtitle. */
export function SeriesTable({ words, series, caption }: { words: Words; series: Series; caption: string }) {
  const { columns, rows } = tableOf(series);
  const oneUnit = new Set(columns.flatMap(({ unit }) => unit ?? [])).size === 1;
  const [first, ...others] = columns.map((column) => (oneUnit ? { ...column, unit: null } : column)) as [Column, ...Column[]];
  return (
    <DataTable
      caption={caption}
      head={columnWords(words, first)}
      columns={others.map((column, at) => ({
        key: String(at),
        head: columnWords(words, column),
        numeric: rows.some((row) => 'number' in (row[at + 1] as Cell)),
      }))}
      rows={rows.map(([head, ...cells], at) => ({
        key: String(at),
        head: head && cellWords(words, head),
        cells: Object.fromEntries(cells.map((cell, nth) => [String(nth), 'missing' in cell ? { missing: cellWords(words, cell) } : cellWords(words, cell)])),
      }))}
    />
  );
}

/** The head of a column in the page's language, or what a source calls it. */
export function columnWords(words: Words, { key, name, unit }: Column): string {
  const head = name ?? words.t(`chart.column.${key}`);
  return unit ? `${head} (${words.unit(unit, null)})` : head;
}

/** What stands in a cell: a number as it is meant, a date, a name, or the word for what is missing. */
export function cellWords(words: Words, cell: Cell): string {
  if ('number' in cell) return quantityWords(words, cell.number, cell.comparator);
  if ('date' in cell) return words.date(cell.date);
  if ('missing' in cell) return missingWords(words, cell.missing);
  return 'word' in cell ? words.t(`chart.word.${cell.word}`) : cell.text;
}
