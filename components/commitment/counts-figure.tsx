import { SeriesFigure } from '#components/charts/series-figure.tsx';
import { countMonthsTitle } from '#domain/count-months.ts';
import type { CountedBy } from '#domain/counted-by.ts';
import type { Months } from '#domain/series.ts';
import { monthsTitle } from '#domain/title.ts';
import type { Words } from '#words/words.ts';

/** The numbers of a commitment that is told month by month: each number, or the word for why it isn't there, with the way to why. */
export function CountsFigure({
  words,
  series,
  by,
  subtitle,
  source,
  updated,
  data,
  example,
  why,
}: {
  words: Words;
  series: Months;
  by: CountedBy;
  subtitle: string;
  source: React.ReactNode;
  updated: string | null;
  data: string;
  example: boolean;
  /** Address of the page that explains what isn't shown. */
  why: string;
}) {
  const { t } = words;
  return (
    <SeriesFigure
      words={words}
      id="manader"
      series={series}
      title={countMonthsTitle(series, by) ?? monthsTitle(series)}
      subtitle={subtitle}
      note={
        <>
          {by.threshold === null ? t('hiding.counts.noteDelayed', { delay: by.delayDays }) : t('hiding.counts.note', { n: by.roundingTo, fewer: by.threshold })}{' '}
          <a href={why}>{t('hiding.link')}</a>
        </>
      }
      source={source}
      updated={updated}
      data={data}
      example={example}
    />
  );
}
