import { SeriesFigure } from '#components/charts/series-figure.tsx';
import { periodLabel } from '#components/pledge/period-label.ts';
import type { Sentence } from '#domain/sentence.ts';
import type { Months } from '#domain/series.ts';
import type { Words } from '#words/words.ts';

type Where = { municipality: { name: string; example: boolean }; pledge: { from: string | null; to: string | null; updated: string | null } };
type FigureProps = Where & { words: Words; causes: { series: Months; title: Sentence } | null; source: string; data: string };

/** Why things deviated over the pledge's life: how many commitments had each cause, month by month. */
export function CauseFigure({ words, causes, municipality, pledge, source, data }: FigureProps) {
  const { t } = words;
  if (!causes) return <p className="measure">{t('deviation.causes.none')}</p>;
  return (
    <SeriesFigure
      words={words}
      id="orsaker"
      series={causes.series}
      title={causes.title}
      subtitle={t('deviation.causes.subtitle', { place: municipality.name, period: periodLabel(words, pledge) })}
      note={t('deviation.causes.note')}
      source={source}
      updated={pledge.updated}
      data={data}
      example={municipality.example}
      caption={t('deviation.causes.table')}
    />
  );
}
