import { parentPort } from 'node:worker_threads';
import { Window } from 'happy-dom';
import { createElement } from 'react';
import type { Series } from '#domain/series.ts';
import { type Locale, words } from '#words/words.ts';
import { type Size, widths } from '../frame.ts';
import { Plot } from '../plot.tsx';
import { clean } from './clean.ts';
import type { Answer, Request } from './messages.ts';

const window = new Window({ url: 'http://localhost/', width: 800, height: 600 });
Object.assign(globalThis, {
  window,
  document: window.document,
  SVGElement: window.SVGElement,
  Element: window.Element,
  HTMLElement: window.HTMLElement,
  Node: window.Node,
  requestAnimationFrame: noFrame,
  cancelAnimationFrame: noFrame,
});

const [{ createRoot }, { flushSync }] = await Promise.all([import('react-dom/client'), import('react-dom')]);

parentPort?.on('message', ({ series, locale }: Request) => {
  const answer: Answer = attempt(series, locale);
  parentPort?.postMessage(answer);
});

function attempt(series: Series, locale: Locale): Answer {
  try {
    return { drawn: { wide: draw(series, locale, 'wide'), narrow: draw(series, locale, 'narrow') } };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** Recharts draws in effects, so the drawing is there only when a root has been rendered and flushed in a DOM. */
function draw(series: Series, locale: Locale, size: Size) {
  const home = window.document.createElement('div');
  let fault: unknown = null;
  const root = createRoot(home as unknown as HTMLElement, {
    onUncaughtError: (error) => {
      fault = error;
    },
  });
  try {
    flushSync(() => root.render(createElement(Plot, { series, words: words(locale), size })));
    if (fault) throw fault;
    const svg = home.querySelector('svg');
    if (!svg) throw new Error(`nothing was drawn of a ${series.kind}`);
    return clean(svg as never, { width: widths[size], height: Number(svg.getAttribute('height')) });
  } finally {
    flushSync(() => root.unmount());
  }
}

function noFrame(): number {
  return 0;
}
