import { SeriesFigure } from '#components/charts/series-figure.tsx';
import { periodLabel, pledgeName } from '#components/pledge/period-label.ts';
import type { Pairs } from '#domain/series.ts';
import { pairsTitle } from '#domain/title.ts';
import type { Words } from '#words/words.ts';

type Dated = { from: string | null; to: string | null; areaName: string | null; firstDay: string | null; asOf: string };
type Compared = { sameDay: string; notBegun: Dated | null; series: Pairs; matches: readonly { now: { countedBy: object | null } | null }[] };
type FigureProps = { words: Words; municipality: { name: string; example: boolean }; now: Dated; before: Dated; compared: Compared; data: string };

/** The numbers of two pledges that can be compared, to the same day of the period, and why the others can't; nothing where no commitments belong together. */
export function ComparisonFigure({ words, municipality, now, before, compared, data }: FigureProps) {
  const { t } = words;
  const { sameDay, notBegun, series, matches } = compared;
  if (series.rows.length === 0) return null;
  const until = notBegun?.firstDay
    ? t('history.comparison.notBegun', { pledge: pledgeName(words, notBegun), on: words.date(notBegun.firstDay) })
    : t('history.comparison.sameDay', { before: words.date(sameDay), now: words.date(now.asOf) });
  return (
    <SeriesFigure
      words={words}
      id="jamforelse"
      series={series}
      title={pairsTitle(series)}
      subtitle={t('history.comparison.subtitle', { place: municipality.name })}
      note={`${t('history.comparison.matched')} ${until}${!notBegun && matches.some(({ now: one }) => one?.countedBy) ? ` ${t('history.hiddenNote')}` : ''}`}
      source={[periodLabel(words, before), periodLabel(words, now)].join(' · ')}
      data={data}
      example={municipality.example}
    />
  );
}
