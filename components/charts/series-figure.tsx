import type { Sentence } from '#domain/sentence.ts';
import type { Series } from '#domain/series.ts';
import type { Words } from '#words/words.ts';
import { drawSeries } from './draw/draw-series.ts';
import { Drawing } from './drawing.tsx';
import { Figure } from './figure.tsx';
import { LiveChart } from './live-chart.tsx';
import { liveWords } from './live-words.ts';
import { readingOf } from './reading-of.ts';
import { SeriesTable } from './series-table.tsx';

type SeriesFigureProps = {
  words: Words;
  id: string;
  series: Series;
  title: Sentence;
  subtitle: string;
  source: React.ReactNode;
  note?: React.ReactNode;
  updated?: string | null;
  /** Address of the data without ending; csv, json and svg stand at it. */
  data?: string;
  example: boolean;
  level?: 2 | 3;
  /** What the table holds, where the kind of drawing doesn't say it. */
  caption?: string;
};

/** A series as a whole figure: sentence, drawing made on the server, how to read it, source, table and downloads. */
export async function SeriesFigure({ words, id, series, title, subtitle, source, note, updated, data, example, level, caption }: SeriesFigureProps) {
  const { t } = words;
  const drawn = await drawSeries(series, words.locale);
  const sentence = words.say(title);
  return (
    <Figure
      id={id}
      level={level}
      title={sentence}
      subtitle={subtitle}
      howToRead={t(`chart.read.${readingOf(series)}`)}
      note={note}
      source={source}
      updated={updated && t('pledge.updated', { when: words.date(updated) })}
      downloads={data ? { csv: `${data}.csv`, json: `${data}.json`, svg: `${data}.svg` } : {}}
      example={example}
      words={{
        example: t('site.example.label'),
        csv: t('chart.download.csv'),
        json: t('chart.download.json'),
        svg: t('chart.download.svg'),
        link: t('chart.link'),
      }}
      tableBelow={series.kind === 'months' || series.kind === 'pairs'}
      table={<SeriesTable words={words} series={series} caption={caption ?? t(`chart.table.${series.kind}`)} />}
    >
      {data ? (
        <LiveChart dataUrl={`${data}.json`} locale={words.locale} words={liveWords(words)}>
          <Drawing drawn={drawn} />
        </LiveChart>
      ) : (
        <Drawing drawn={drawn} />
      )}
    </Figure>
  );
}
