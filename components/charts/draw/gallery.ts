import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { drawSeries } from './draw-series.ts';
import { samples } from './samples.ts';
import { markup } from './svg-text.ts';

/** Writes a page with every sample drawn in both sizes and themes, to be looked at: `node components/charts/draw/gallery.ts FILE [sv|en]`. */
const [, , file = 'gallery.html', locale = 'sv'] = process.argv;
const tokens = (await readFile('app/tokens.css', 'utf8')).replaceAll('./fonts/', `${resolve('app/fonts')}/`);
const drawn = await Promise.all(
  Object.entries(samples).map(async ([name, series]) => ({ name, result: await drawSeries(series, locale === 'en' ? 'en' : 'sv') })),
);
const figures = drawn.map(
  ({ name, result }) =>
    `<h2>${name}</h2>${'failed' in result ? `<p>${result.fault}</p>` : `<div class="pair"><div>${markup(result.wide)}</div><div class="narrow">${markup(result.narrow)}</div></div><small>${markup(result.wide).length} + ${markup(result.narrow).length} bytes</small>`}`,
);
const look =
  'body{margin:0;padding:24px;background:var(--paper);color:var(--ink);font:var(--t-body)}.pair{display:grid;grid-template-columns:760px 354px;gap:40px;align-items:start}svg{display:block;width:100%;font:15px/1 var(--sans);font-variant-numeric:tabular-nums}.pair>div{outline:1px dotted #8888}h2{font:var(--t-h3)}';
await writeFile(file, `<!doctype html><meta charset="utf-8"><style>${tokens}${look}</style>${figures.join('\n')}`);
process.exit();
