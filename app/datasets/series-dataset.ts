import { cellWords, columnWords } from '#components/charts/series-table.tsx';
import type { Series } from '#domain/series.ts';
import { tableOf } from '#domain/table.ts';
import type { Words } from '#words/words.ts';
import type { Dataset, Value } from './dataset.ts';

/** A drawing's numbers: missing values are empty and the last column says why; a number that isn't exact has its comparator there too. */
export function seriesDataset(words: Words, series: Series, title: string, invented: boolean): Dataset {
  const { columns, rows } = tableOf(series);
  return {
    title,
    invented,
    columns: [...columns.map((column) => columnWords(words, column)), 'status'],
    rows: rows.map((row) => [...row.map(fileValue), statusOf(row)]),
    series,
  };

  function fileValue(cell: (typeof rows)[number][number]): Value {
    if ('number' in cell) return cell.number;
    if ('date' in cell) return cell.date;
    return 'missing' in cell ? null : cellWords(words, cell);
  }

  function statusOf(row: (typeof rows)[number]): Value {
    const said = row.flatMap((cell) => ('missing' in cell ? cellWords(words, cell) : 'number' in cell && cell.comparator !== 'exactly' ? cell.comparator : []));
    return [...new Set(said)].join('; ') || null;
  }
}
