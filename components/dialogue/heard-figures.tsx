import { SeriesFigure } from '#components/charts/series-figure.tsx';
import { SourceLink } from '#components/pledge/source-list.tsx';
import type { Heard } from '#domain/series.ts';
import type { Source } from '#domain/source.ts';
import { heardTitle } from '#domain/title.ts';
import type { Words } from '#words/words.ts';

type HeardFiguresProps = { words: Words; series: Heard[]; label: string; municipality: { name: string; example: boolean }; source: Source | undefined; data: string };

/** How many were heard, one figure per way of counting: conversations and answers, residents and staff are never put on one scale. */
export function HeardFigures({ words, series, label, municipality, source, data }: HeardFiguresProps) {
  const { t } = words;
  return series.map((one) => (
    <SeriesFigure
      key={`${one.count} ${one.audience}`}
      words={words}
      id={`${one.count}-${one.audience}`}
      series={one}
      title={heardTitle([one], label)}
      subtitle={`${municipality.name}, ${t(`dialogue.${one.audience}`).toLowerCase()}, ${t(`dialogue.${one.count}`).toLowerCase()}`}
      source={source ? <SourceLink words={words} source={source} /> : t('pledge.sourceMissing')}
      data={`${data}/${one.count}-${one.audience}`}
      example={municipality.example}
    />
  ));
}
