import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Series } from '#domain/series.ts';
import type { Locale } from '#words/words.ts';
import type { Answer, DrawFailure, DrawResult, Request } from './messages.ts';

const patienceMs = 5_000;
const idleMs = 60_000;

/** One worker per process, however many copies of this module there are; it goes home after a minute without work and gives its memory back. */
type Desk = { worker: Worker; waiting: Map<number, (result: DrawResult) => void>; next: number; idle?: NodeJS.Timeout };
const desk = Symbol.for('medborgarlofte.drawing-desk');
const here = globalThis as typeof globalThis & { [desk]?: Desk | null };

/** Has one series drawn by the worker (built by ops/build-worker.ts), which is started when it's first needed. Never rejects. */
export function askWorker(series: Series, locale: Locale): Promise<DrawResult> {
  return new Promise((resolve) => {
    const { worker, waiting, ...rest } = open();
    const id = rest.next;
    (here[desk] as Desk).next++;
    const tooSlow = setTimeout(() => close({ failed: 'slow', fault: `no drawing within ${patienceMs} ms` }), patienceMs);
    waiting.set(id, (result) => {
      clearTimeout(tooSlow);
      waiting.delete(id);
      resolve(result);
      restAfterWork();
    });
    worker.ref();
    worker.postMessage({ id, series, locale } satisfies Request);
  });
}

function open(): Desk {
  if (here[desk]) {
    clearTimeout(here[desk].idle);
    return here[desk];
  }
  const worker = new Worker(join(process.cwd(), 'components/charts/draw/dist/worker.mjs'), { resourceLimits: { maxOldGenerationSizeMb: 96 } });
  const made: Desk = { worker, waiting: new Map(), next: 1 };
  worker.on('message', (answer: Answer) => made.waiting.get(answer.id)?.('drawn' in answer ? answer.drawn : { failed: 'faulty', fault: answer.fault }));
  worker.on('error', (error) => here[desk] === made && close({ failed: 'noWorker', fault: error.message }));
  here[desk] = made;
  return made;
}

function restAfterWork(): void {
  const open = here[desk];
  if (!open || open.waiting.size > 0) return;
  open.worker.unref();
  open.idle = setTimeout(() => close({ failed: 'noWorker', fault: 'closed' }), idleMs).unref();
}

/** Ends the worker; whoever waits gets the failure, the next who asks gets a new worker. */
function close(failure: DrawFailure): void {
  const open = here[desk];
  here[desk] = null;
  if (!open) return;
  clearTimeout(open.idle);
  for (const answer of open.waiting.values()) answer(failure);
  void open.worker.terminate();
}
