import { readingOf } from '#components/charts/reading-of.ts';
import { cellWords, columnWords } from '#components/charts/series-table.tsx';
import type { ReportedCommitment } from '#domain/report-content.ts';
import type { Series } from '#domain/series.ts';
import { tableOf } from '#domain/table.ts';
import type { Words } from '#words/words.ts';

/** A chart as a report keeps it: its sentence, its points, and every number in words. */
export function chartOf(sv: Words, series: Series, { title, subtitle }: { title: string; subtitle: string }): ReportedCommitment['charts'][number] {
  const { columns, rows } = tableOf(series);
  return {
    title,
    subtitle,
    read: sv.t(`chart.read.${readingOf(series)}`),
    table: {
      caption: sv.t(`chart.table.${series.kind}`),
      columns: columns.map((column) => columnWords(sv, column)),
      rows: rows.map((row) => row.map((cell) => cellWords(sv, cell))),
    },
    series,
  };
}
