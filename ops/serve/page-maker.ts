import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Answer } from './ask-next.ts';

/** What is sent to the process that makes the pages, and what comes back. */
export type Asked = { nth: number; path: string; headers: Record<string, string> };
export type Made = 'ready' | { nth: number; answer: Answer } | { nth: number; fault: string };

/** Makes a public page: its path with its query, and the headers that Next's own format for moving between pages needs. */
export type MakePage = (path: string, headers?: Record<string, string>) => Promise<Answer>;

type Asker = { resolve(answer: Answer): void; reject(fault: Error): void };
type Running = { ready: Promise<void>; isGone(): boolean; ask(asked: Asked, asker: Asker): void; end(): void };

/**
 * The process that makes the public pages (`make-pages.ts`, bundled when the pages are built), beside the one that answers and saves: making pages anew
 * after a publish keeps nobody waiting who saves, and what makes them can't open working.db. One that has ended is started again, and asked once more for
 * the pages that it still owed.
 */
export function startPageMaker(): { make: MakePage; ready: Promise<void>; close(): void } {
  let count = 0;
  let running = start();

  return {
    ready: running.ready,
    close: () => running.end(),
    make: (path, headers = {}) => ask(path, headers).catch((fault) => (fault instanceof MakerGone ? ask(path, headers) : Promise.reject(fault))),
  };

  async function ask(path: string, headers: Record<string, string>): Promise<Answer> {
    if (running.isGone()) running = start();
    const maker = running;
    await maker.ready;
    return new Promise((resolve, reject) => maker.ask({ nth: count++, path, headers }, { resolve, reject }));
  }
}

class MakerGone extends Error {}

function start(): Running {
  const askers = new Map<number, Asker>();
  const child = fork(join(import.meta.dirname, 'dist/make-pages.mjs'), {
    env: { ...process.env, PUBLIC_ONLY: '1' },
    serialization: 'advanced',
    execArgv: ['--max-semi-space-size=4'],
  });
  let gone: Error | undefined;
  const ready = new Promise<void>((resolve, reject) => {
    child.on('message', (made: Made) => {
      if (made === 'ready') return resolve();
      const asker = askers.get(made.nth);
      askers.delete(made.nth);
      if ('answer' in made) asker?.resolve({ ...made.answer, body: Buffer.from(made.answer.body) });
      else asker?.reject(new Error(made.fault));
    });
    child.on('error', ({ message }) => end(message));
    child.once('exit', () => end('it has ended'));

    function end(why: string): void {
      if (gone) return;
      gone = new MakerGone(`The process that makes the public pages can't be reached (${why}).`);
      reject(gone);
      if (child.connected) child.disconnect();
      for (const asker of askers.values()) asker.reject(gone);
      askers.clear();
    }
  });
  return {
    ready,
    isGone: () => gone !== undefined || !child.connected,
    ask: (asked, asker) => {
      if (gone) return asker.reject(gone);
      askers.set(asked.nth, asker);
      child.send(asked);
    },
    end: () => child.disconnect(),
  };
}
