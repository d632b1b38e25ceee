import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Series } from '#domain/series.ts';
import type { Locale } from '#words/words.ts';
import type { Answer, DrawResult, Request } from './messages.ts';

const patienceMs = 10_000;
const idleMs = 60_000;
const resourceLimits = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 4 };

/** One worker per process, however many copies of this module there are; it goes home after a minute without work and gives its memory back. */
type Desk = { worker: Worker | null; line: Promise<unknown>; idle?: NodeJS.Timeout };
const key = Symbol.for('medborgarlofte.drawing-desk');
const here = globalThis as typeof globalThis & { [key]?: Desk };
here[key] ??= { worker: null, line: Promise.resolve() };
const desk: Desk = here[key];

/**
 * Has one series drawn by the worker (built by ops/build-workers.ts), which is started when it's first needed. One at a time, in order, so that patience is
 * for the drawing and not for the queue. Never rejects; after a crash or a drawing that takes too long the next who asks gets a new worker.
 */
export function askWorker(series: Series, locale: Locale): Promise<DrawResult> {
  const result = desk.line.then(() => draw(series, locale));
  desk.line = result;
  return result;
}

function draw(series: Series, locale: Locale): Promise<DrawResult> {
  clearTimeout(desk.idle);
  desk.worker ??= new Worker(join(process.cwd(), 'components/charts/draw/dist/worker.mjs'), { resourceLimits });
  const worker = desk.worker;
  return new Promise((resolve) => {
    const tooSlow = setTimeout(() => dismiss({ failed: 'slow', fault: `no drawing within ${patienceMs} ms` }), patienceMs);
    const finish = (result: DrawResult) => {
      clearTimeout(tooSlow);
      worker.removeAllListeners('message').removeAllListeners('error');
      worker.on('error', close);
      resolve(result);
    };
    const dismiss = (result: DrawResult) => {
      close();
      finish(result);
    };
    worker.removeAllListeners('message').removeAllListeners('error');
    worker.on('error', (error) => dismiss({ failed: 'noWorker', fault: String(error) }));
    worker.on('message', (answer: Answer) => {
      finish('drawn' in answer ? answer.drawn : { failed: 'faulty', fault: answer.fault });
      rest(worker);
    });
    worker.ref();
    worker.postMessage({ series, locale } satisfies Request);
  });
}

function rest(worker: Worker): void {
  worker.unref();
  desk.idle = setTimeout(close, idleMs).unref();
}

function close(): void {
  clearTimeout(desk.idle);
  void desk.worker?.terminate();
  desk.worker = null;
}
