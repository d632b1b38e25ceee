import { SeriesFigure } from '#components/charts/series-figure.tsx';
import type { Responsible } from '#domain/organisation.ts';
import type { Months } from '#domain/series.ts';
import { monthsTitle } from '#domain/title.ts';
import type { Words } from '#words/words.ts';
import { periodLabel } from './period-label.ts';

type Where = { municipality: { name: string; example: boolean }; pledge: { from: string | null; to: string | null; updated: string | null } };

/** What was done month by month, a row per commitment whose activities may be shown. */
export function MonthsFigure({ words, series, by, municipality, pledge, data }: Where & { words: Words; series: Months; by: Responsible[]; data: string }) {
  return (
    <SeriesFigure
      words={words}
      id="manader"
      series={series}
      title={monthsTitle(series)}
      subtitle={words.t('chart.subtitle.months', { place: municipality.name, period: periodLabel(words, pledge) })}
      source={words.t('commitment.reported', { by: words.list(by.map((party) => words.t(`commitment.by.${party}`).toLowerCase())) })}
      note={words.t('pledge.latelyHidden')}
      updated={pledge.updated}
      data={data}
      example={municipality.example}
    />
  );
}
