import { createHash } from 'node:crypto';
import type { Series } from '#domain/series.ts';
import type { Locale } from '#words/words.ts';
import { askWorker } from './ask-worker.ts';
import type { DrawResult } from './messages.ts';

const most = 500;
type Shelf = Map<string, Promise<DrawResult>>;
const here = globalThis as typeof globalThis & { [drawings]?: Shelf };
const drawings = Symbol.for('medborgarlofte.drawings');

/**
 * The finished drawing of a series in its two sizes. Drawn once per content and language and then kept (the last 500); those who ask at the same time share
 * one drawing. A failure is an answer, not an exception, and isn't kept.
 */
export function drawSeries(series: Series, locale: Locale): Promise<DrawResult> {
  here[drawings] ??= new Map();
  const shelf = here[drawings];
  const key = createHash('sha1').update(locale).update(JSON.stringify(series)).digest('base64');
  const drawn = shelf.get(key) ?? askWorker(series, locale);
  shelf.delete(key);
  shelf.set(key, drawn);
  if (shelf.size > most) shelf.delete(shelf.keys().next().value as string);
  void drawn.then((result) => 'failed' in result && shelf.get(key) === drawn && shelf.delete(key));
  return drawn;
}
