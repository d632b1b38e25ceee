import { Figure } from '#components/charts/figure.tsx';
import { type Cell, DataTable } from '#components/ui/data-table.tsx';
import type { WhenAndWhere } from '#domain/when-and-where.ts';
import { askedTitle } from '#domain/when-and-where-title.ts';
import type { Words } from '#words/words.ts';
import heat from './heat-table.module.css';
import { HeatTable } from './heat-table.tsx';
import { timeBlockWords } from './time-block-words.ts';
import { askedCells, ownCells, reportedCells } from './week-cells.ts';
import styles from './when-figure.module.css';
import { whereWords } from './when-figure.tsx';
import { WhenKeys } from './when-keys.tsx';

type OwnWeekFigureProps = {
  words: Words;
  /** The same week with one's own passes, all of them, and with those that anyone sees. */
  own: WhenAndWhere;
  seen: WhenAndWhere;
  municipality: string;
  example: boolean;
  isShown: boolean;
  link: string;
};

/** When presence is asked for, one's own passes exactly, and what anyone sees of all passes; the other party's own numbers are nowhere. */
export function OwnWeekFigure({ words, own, seen, municipality, example, isShown, link }: OwnWeekFigureProps) {
  const { t } = words;
  const where = whereWords(words, own.area, municipality);
  const when = own.when ? words.date(own.when) : t('when.notYet');
  return (
    <Figure
      id="veckan"
      title={words.say(askedTitle(own))}
      subtitle={t('when.own.subtitle', { where, when })}
      howToRead={t('when.read')}
      note={t(isShown ? 'when.own.noteOn' : 'when.own.noteOff')}
      source={t('when.own.source')}
      link={link}
      example={example}
      words={{ example: t('site.example.label'), csv: '', json: '', svg: '', link: t('chart.link') }}
      tableBelow
      table={<OwnTable words={words} own={own} seen={seen} />}
    >
      <div className={styles.heats}>
        {own.isMeasured ? (
          <HeatTable words={words} caption={t('when.asked')} sub={t('when.askedSub', { where })} cells={askedCells(words, own.cells)} />
        ) : (
          <p className={styles.unmeasured}>{t('when.notMeasured')}</p>
        )}
        <HeatTable words={words} caption={t('when.own.own')} sub={t('when.own.ownSub', { where, when })} cells={ownCells(words, own.cells)} />
        <HeatTable words={words} caption={t('when.own.seen')} sub={t('when.own.seenSub', { where, when })} cells={reportedCells(words, seen.cells)} />
      </div>
      <WhenKeys words={words} threshold={seen.threshold} />
    </Figure>
  );
}

function OwnTable({ words, own, seen }: Pick<OwnWeekFigureProps, 'words' | 'own' | 'seen'>) {
  const { t, number } = words;
  const rows = own.cells
    .map((cell, nth) => ({ ...cell, shown: seen.cells[nth]?.passes ?? null }))
    .filter(({ asked, promised, passes, shown }) => asked !== null || promised || passes !== null || shown !== null);
  if (rows.length === 0) return <p className="small">{t('when.table.none')}</p>;
  const numberOr = (value: number | null, word: string): Cell => (value === null ? { missing: t(word) } : number(value));
  return (
    <DataTable
      caption={t('when.own.caption')}
      head={t('when.table.time')}
      columns={[
        { key: 'promised', head: t('when.table.promised') },
        { key: 'own', head: t('when.own.own'), numeric: true },
        { key: 'shown', head: t('when.own.seenHead'), numeric: true },
      ]}
      rows={rows.map((cell) => ({
        key: `${cell.weekday}-${cell.block}`,
        head: <span className={heat.time}>{timeBlockWords(words, [cell])}</span>,
        cells: {
          promised: t(`when.table.${cell.promised ? 'yes' : 'no'}`),
          own: numberOr(cell.passes, 'when.own.none'),
          shown: numberOr(cell.shown, 'when.table.hidden'),
        },
      }))}
    />
  );
}
