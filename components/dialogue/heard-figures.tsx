import { SeriesFigure } from '#components/charts/series-figure.tsx';
import { heardName } from '#domain/heard.ts';
import type { Heard } from '#domain/series.ts';
import { heardYearsTitle } from '#domain/title.ts';
import type { Words } from '#words/words.ts';

type HeardFiguresProps = { words: Words; series: Heard[]; municipality: { name: string; example: boolean }; source: React.ReactNode; data: string };

/** How many were heard through the years, one figure per way of counting: conversations and answers, residents and staff are never put on one scale. */
export function HeardFigures({ words, series, municipality, source, data }: HeardFiguresProps) {
  const { t } = words;
  return series.map((one) => (
    <SeriesFigure
      key={heardName(one)}
      words={words}
      id={heardName(one)}
      series={one}
      title={heardYearsTitle(one)}
      subtitle={[
        municipality.name,
        t(`dialogue.${one.audience}`).toLowerCase(),
        t(`dialogue.${one.count}`).toLowerCase(),
        one.method ? t(`log.heard.methods.${one.method}`).toLowerCase() : t('dialogue.methodMissing'),
        one.questions && t('dialogue.questionsAre', { questions: one.questions }),
      ]
        .filter(Boolean)
        .join(', ')}
      note={t(one.method ? 'dialogue.methodSame' : 'dialogue.methodNote')}
      source={source}
      data={`${data}/${heardName(one)}`}
      example={municipality.example}
    />
  ));
}
