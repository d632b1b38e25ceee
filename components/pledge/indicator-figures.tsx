import { SeriesFigure } from '#components/charts/series-figure.tsx';
import { quantityWords } from '#components/commitment/target.ts';
import { PenHeading } from '#components/ui/section.tsx';
import type { Indicator } from '#domain/indicator.ts';
import { observationsOf } from '#domain/observations.ts';
import type { Sentence } from '#domain/sentence.ts';
import type { Source } from '#domain/source.ts';
import { observationsTitle } from '#domain/title.ts';
import type { Words } from '#words/words.ts';
import { SourceLink } from './source-list.tsx';

type Shown = Omit<Indicator, 'key'> & { id: string; position: number };
type Where = { municipality: { name: string; example: boolean }; pledge: { sources: Source[]; updated: string | null } };

/** What was measured about the place, one figure an indicator. It says nothing of why. */
export function IndicatorFigures({ words, indicators, municipality, pledge, data }: Where & { words: Words; indicators: Shown[]; data: string }) {
  const { t } = words;
  return (
    <section>
      <PenHeading>{t('pledge.indicators')}</PenHeading>
      <p className="small quiet-text measure">{t('pledge.indicatorsRead')}</p>
      {indicators.map((indicator) => {
        const series = observationsOf({ ...indicator, key: indicator.id });
        if (indicator.observations.length < 2) return <Single key={indicator.id} words={words} sentence={observationsTitle(series)} indicator={indicator} />;
        return (
          <SeriesFigure
            key={indicator.id}
            words={words}
            id={`matning-${indicator.position + 1}`}
            level={3}
            series={series}
            title={observationsTitle(series)}
            subtitle={[indicator.label, indicator.place ?? municipality.name, words.unit(indicator.unit, null)].filter(Boolean).join(', ')}
            note={indicator.note}
            source={pledge.sources[0] ? <SourceLink words={words} source={pledge.sources[0]} /> : t('pledge.sourceMissing')}
            data={`${data}/matning-${indicator.position + 1}`}
            example={municipality.example}
          />
        );
      })}
    </section>
  );
}

/** One number alone is a sentence, not a chart. */
function Single({ words, sentence, indicator }: { words: Words; sentence: Sentence; indicator: Shown }) {
  const { reference } = indicator;
  return (
    <p className="measure" id={`matning-${indicator.position + 1}`}>
      {words.say(sentence)}
      {reference && reference.value !== null && ` (${reference.label}: ${quantityWords(words, reference.value, reference.comparator)})`}.
    </p>
  );
}
