import { drawSeries } from '#components/charts/draw/draw-series.ts';
import { svgText } from '#components/charts/draw/svg-text.ts';
import type { Words } from '#words/words.ts';
import { csvOf, type Dataset, jsonOf } from '../../../datasets/dataset.ts';
import { findDataset } from '../../../datasets/find-dataset.ts';
import { wordsOf } from '../../../find.ts';
import { reportFile } from '../../../report/report-file.ts';

type Where = { params: Promise<{ locale: string; path: string[] }> };

/** The data of a page as a file: the page's path with .csv or .json after it, a drawing's with .svg too, a report's with .txt; the query says which view, as the page's does (`?from=` a day cuts a running total). */
export async function GET(request: Request, { params }: Where): Promise<Response> {
  const { locale, path } = await params;
  const words = wordsOf(locale);
  const [, last, format] = /^(.*)\.(csv|json|svg|txt)$/.exec(path.at(-1) ?? '') ?? [];
  if (!last || !format) return lost(words);
  if (path[2] === 'rapport') {
    const body = reportFile([...path.slice(0, -1), last], format);
    if (body === null) return lost(words);
    return file(body, format === 'json' ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8');
  }
  if (format === 'txt') return lost(words);
  const dataset = findDataset(words, [...path.slice(0, -1), last], Object.fromEntries(new URL(request.url).searchParams));
  const invented = words.t('site.example.text');
  if (format === 'csv') return file(csvOf(dataset, invented), 'text/csv; charset=utf-8');
  if (format === 'json') return file(jsonOf(dataset, invented, words.t('data.licence')), 'application/json; charset=utf-8');
  return (await drawing(words, dataset)) ?? lost(words);
}

async function drawing(words: Words, { series, title, invented }: Dataset): Promise<Response | null> {
  if (!series) return null;
  const drawn = await drawSeries(series, words.locale);
  if ('failed' in drawn) return null;
  return file(svgText(drawn.wide, invented ? `${title}. ${words.t('site.example.text')}` : title), 'image/svg+xml; charset=utf-8');
}

function file(body: string, type: string): Response {
  return new Response(body, { headers: { 'Content-Type': type } });
}

function lost(words: Words): Response {
  return new Response(`${words.t('site.lost.page')}\n`, { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
