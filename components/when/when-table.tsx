import { type Cell, DataTable } from '#components/ui/data-table.tsx';
import type { Asked, WhenAndWhere } from '#domain/when-and-where.ts';
import type { Words } from '#words/words.ts';
import styles from './heat-table.module.css';
import { timeBlockWords } from './time-block-words.ts';

/** Every time that anything is said of, in the order of the week: how often it was named, whether it is promised, how many passes are shown. */
export function WhenTable({ words, week }: { words: Words; week: WhenAndWhere }) {
  const { t, number } = words;
  const said = week.cells.filter(({ asked, promised, passes }) => asked !== null || promised || passes !== null);
  if (said.length === 0) return <p className="small">{t('when.table.none')}</p>;
  return (
    <DataTable
      caption={t('when.table.caption')}
      head={t('when.table.time')}
      columns={[
        { key: 'asked', head: t('when.table.asked'), numeric: true },
        { key: 'promised', head: t('when.table.promised') },
        { key: 'passes', head: t('when.table.passes', { when: week.when ? words.date(week.when, false) : '' }), numeric: true },
      ]}
      rows={said.map((cell) => ({
        key: `${cell.weekday}-${cell.block}`,
        head: <span className={styles.time}>{timeBlockWords(words, [cell])}</span>,
        cells: {
          asked: askedCell(words, week, cell.asked),
          promised: t(`when.table.${cell.promised ? 'yes' : 'no'}`),
          passes: cell.passes === null ? { missing: t('when.table.hidden') } : number(cell.passes),
        },
      }))}
    />
  );
}

function askedCell({ t, number }: Words, { isMeasured }: WhenAndWhere, asked: Asked | null): Cell {
  if (!asked) return { missing: t(isMeasured ? 'when.table.nobody' : 'when.places.notMeasured') };
  if (asked.mentions === null) return asked.fewer === null ? { missing: t('when.table.named') } : { missing: t('when.table.fewer', { n: asked.fewer }) };
  return asked.comparator === 'atLeast' ? t('when.table.atLeast', { n: number(asked.mentions) }) : number(asked.mentions);
}
