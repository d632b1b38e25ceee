import { heatStep } from '#domain/heat.ts';
import type { TimeBlock } from '#domain/time-block.ts';
import type { Words } from '#words/words.ts';
import styles from './heat-table.module.css';
import { weekWords } from './time-block-words.ts';
import { WeekHead } from './week-head.tsx';

/** What stands in a cell: a number or a word, and what a screen reader adds to it. `hatched`: something isn't shown. */
export type HeatCell = TimeBlock & { value: number | null; text: string; whole: string; promised: boolean; hatched: boolean };

/** The week as a table, Monday to Sunday by six times of the day: a number or a word in each cell, shaded by its part of the table's sum, promised times ringed. */
export function HeatTable({ words, caption, sub, cells }: { words: Words; caption: string; sub: string; cells: readonly HeatCell[] }) {
  const week = weekWords(words);
  const sum = cells.reduce((all, { value }) => all + (value ?? 0), 0);
  return (
    <table className={styles.heat}>
      <caption>
        {caption}
        <span>{sub}</span>
      </caption>
      <WeekHead week={week} />
      <tbody>
        {week.rows.map(({ nr, hours }) => (
          <tr key={nr}>
            <th scope="row">{hours}</th>
            {cells
              .filter(({ block }) => block === nr)
              .map((cell) => (
                <td key={cell.weekday} className={classOf(cell, sum)}>
                  <span>{cell.text}</span>
                  <span className="hidden">
                    {cell.whole}
                    {cell.promised && words.t('when.cell.promised')}
                  </span>
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function classOf({ value, promised, hatched }: HeatCell, sum: number): string {
  return [styles[`h${heatStep(value, sum)}`], value === null && styles.word, hatched && styles.hatched, promised && styles.ring].filter(Boolean).join(' ');
}
