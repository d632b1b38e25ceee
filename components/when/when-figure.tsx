import { Figure } from '#components/charts/figure.tsx';
import type { PublicationSetting } from '#domain/publication-setting.ts';
import type { WhenAndWhere } from '#domain/when-and-where.ts';
import { promisedTitle } from '#domain/when-and-where-title.ts';
import type { Words } from '#words/words.ts';
import { HeatTable } from './heat-table.tsx';
import { askedCells, reportedCells } from './week-cells.ts';
import styles from './when-figure.module.css';
import { WhenKeys } from './when-keys.tsx';
import { WhenTable } from './when-table.tsx';

type WhenFigureProps = {
  words: Words;
  week: WhenAndWhere;
  setting: PublicationSetting;
  municipality: { name: string; example: boolean };
  updated: string | null;
  /** Whether the numbers of the whole are those of several areas. */
  isSum: boolean;
  /** This very view, and the files with what it shows. */
  link: string;
  files: { csv: string; json: string };
  why: string;
};

/** When presence is asked for and when it is reported, side by side on one scale, with the promised times ringed on both. */
export function WhenFigure({ words, week, setting, municipality, updated, isSum, link, files, why }: WhenFigureProps) {
  const { t } = words;
  const where = whereWords(words, week.area, municipality.name);
  const when = week.when ? words.date(week.when) : t('when.notYet');
  return (
    <Figure
      id="veckan"
      title={words.say(promisedTitle(week))}
      subtitle={t('when.subtitle', { where, when })}
      howToRead={`${t('when.read')}${isSum ? ` ${t('when.readWhole')}` : ''}`}
      note={
        <>
          {t('when.note', { delay: setting.delayDays, time: setting.finestTime, n: setting.threshold })} <a href={why}>{t('hiding.link')}</a>
        </>
      }
      source={t('when.source')}
      updated={updated && t('pledge.updated', { when: words.date(updated) })}
      downloads={files}
      link={link}
      example={municipality.example}
      words={{
        example: t('site.example.label'),
        csv: t('chart.download.csv'),
        json: t('chart.download.json'),
        svg: t('chart.download.svg'),
        link: t('chart.link'),
      }}
      tableBelow
      table={<WhenTable words={words} week={week} />}
    >
      <div className={styles.heats}>
        {week.isMeasured ? (
          <HeatTable words={words} caption={t('when.asked')} sub={t('when.askedSub', { where })} cells={askedCells(words, week.cells)} />
        ) : (
          <p className={styles.unmeasured}>{t('when.notMeasured')}</p>
        )}
        <HeatTable
          words={words}
          caption={t('when.reported')}
          sub={week.when ? t('when.reportedSub', { where, when }) : t('when.reportedNotYet', { where })}
          cells={reportedCells(words, week.cells)}
        />
      </div>
      <WhenKeys words={words} threshold={week.threshold} />
    </Figure>
  );
}

/** An area's name, or that it is all of the municipality. */
export function whereWords({ t }: Words, area: string | null, municipality: string): string {
  return area ?? t('when.where.whole', { municipality });
}
