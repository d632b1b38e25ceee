import { setTimeout as pause } from 'node:timers/promises';

type Publish = (touched: string, now: Date) => boolean;
type Waiting = { now: Date; answer: Promise<boolean> };

/**
 * The same publishing, with a rest after each as long as it took. What is touched meanwhile is published once when the rest is over, for all who wait for
 * it: however many save, publishing takes half of the process's time at most. Each is answered when the public may read what they saved.
 */
export function inTurn(publish: Publish): (touched: string, now: Date) => Promise<boolean> {
  const waiting = new Map<string, Waiting>();
  let restsUntil = Number.NEGATIVE_INFINITY;

  return (touched, now) => {
    const before = waiting.get(touched);
    if (before) {
      before.now = now;
      return before.answer;
    }
    if (performance.now() >= restsUntil) return Promise.resolve(run(touched, now));
    const answer = rested().then(() => {
      waiting.delete(touched);
      return run(touched, fresh.now);
    });
    const fresh: Waiting = { now, answer };
    waiting.set(touched, fresh);
    return fresh.answer;
  };

  async function rested(): Promise<void> {
    for (let left = restsUntil - performance.now(); left > 0; left = restsUntil - performance.now()) await pause(left);
  }

  function run(touched: string, now: Date): boolean {
    const from = performance.now();
    const isPublished = publish(touched, now);
    const to = performance.now();
    restsUntil = to + (to - from);
    return isPublished;
  }
}
