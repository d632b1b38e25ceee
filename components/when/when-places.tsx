import { type Cell, DataTable } from '#components/ui/data-table.tsx';
import { Section } from '#components/ui/section.tsx';
import type { WhenAndWhere } from '#domain/when-and-where.ts';
import type { Words } from '#words/words.ts';

/** Area by area: how many times of the week are named, promised and told of. */
export function WhenPlaces({ words, weeks, hrefOf }: { words: Words; weeks: readonly WhenAndWhere[]; hrefOf: (area: string) => string }) {
  const { t } = words;
  const [first] = weeks;
  if (!first) return null;
  return (
    <Section id="var" title={t('when.places.title')}>
      <p className="measure">{t('when.places.lead')}</p>
      <DataTable
        caption={t('when.places.title')}
        captionHidden
        head={t('when.places.area')}
        columns={[
          { key: 'asked', head: t('when.places.asked'), numeric: true },
          { key: 'promised', head: t('when.places.promised'), numeric: true },
          { key: 'shown', head: t('when.places.shown', { when: first.when ? words.date(first.when, false) : '' }), numeric: true },
        ]}
        rows={weeks.map((week) => ({
          key: week.area ?? '',
          head: <a href={hrefOf(week.area ?? '')}>{week.area}</a>,
          cells: {
            asked: timesOf(words, week, ({ asked }) => asked !== null, week.isMeasured ? 'nobody' : 'notMeasured'),
            promised: timesOf(words, week, ({ promised }) => promised, 'notPromised'),
            shown: timesOf(words, week, ({ passes }) => passes !== null, 'none'),
          },
        }))}
      />
      <p className="small quiet-text measure">{t('when.places.other')}</p>
    </Section>
  );
}

function timesOf({ t, number }: Words, { cells }: WhenAndWhere, of: (cell: WhenAndWhere['cells'][number]) => boolean, none: string): Cell {
  const count = cells.filter(of).length;
  return count > 0 ? number(count) : { missing: t(`when.places.${none}`) };
}
