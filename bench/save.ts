import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { and, eq } from 'drizzle-orm';
import { openWorkingStore } from '#db/working/connect.ts';
import { commitment, focusArea } from '#db/working/schema/commitment.ts';
import { pledge } from '#db/working/schema/pledge.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { loadOf } from './load.ts';

/** Milliseconds from when a save was due until its answer; how many were refused; what the readers got meanwhile. */
export type Saves = { p50Ms: number; p99Ms: number; refused: number; readersPerSecond: number };

/** Saves an activity through the API: session, checks, transaction with its event, publish, answer. */
export function savingOf({ url, dataDir, cookie }: { url: string; dataDir: string; cookie: string }, pledgeKey: string, commitmentKey: string): Save {
  const id = commitmentId(dataDir, pledgeKey, commitmentKey);
  return () => save(url, cookie, id);
}

/** Has a plain server store a row. */
export function plainSavingOf(url: string): Save {
  return async () => (await fetch(url, { method: 'POST' })).ok;
}

type Save = () => Promise<boolean>;

/** So many before they are timed: a server has long been up when the tenth saves. */
const warmUps = 10;

/**
 * Saves so many times a second, for so many seconds, while 20 connections read a page without pause. A save is timed from when it was due, so one that
 * waits for another counts its waiting.
 */
export async function timesOfSaving(toSave: Save, read: string, perSecond: number, seconds: number): Promise<Saves> {
  for (let run = 0; run < warmUps; run++) await toSave();
  const readers = loadOf(read, seconds + 2);
  await pause(1500);
  const from = performance.now();
  const saves = Array.from({ length: perSecond * seconds }, async (_, nth) => {
    const due = from + (nth * 1000) / perSecond;
    await pause(Math.max(0, due - performance.now()));
    const isSaved = await toSave();
    return { ms: performance.now() - due, isSaved };
  });
  const done = await Promise.all(saves);
  const { perSecond: readersPerSecond } = await readers;
  const times = done.map(({ ms }) => ms).sort((a, b) => a - b);
  const within = (share: number) => times[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)] ?? Number.NaN;
  return { p50Ms: within(0.5), p99Ms: within(0.99), refused: done.filter(({ isSaved }) => !isSaved).length, readersPerSecond };
}

async function save(url: string, cookie: string, commitment: string): Promise<boolean> {
  const headers = { Cookie: cookie, Origin: url, 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() };
  const body = JSON.stringify({ commitment, on: stockholmDay(new Date()), quantity: 1 });
  const answer = await fetch(`${url}/api/arbete/activity.log`, { method: 'POST', headers, body });
  const { isPublished } = (await answer.json()) as { isPublished?: boolean };
  return answer.ok && isPublished === true;
}

function commitmentId(dataDir: string, pledgeKey: string, key: string): string {
  const store = openWorkingStore(dataDir);
  const found = store.read
    .select({ id: commitment.id })
    .from(commitment)
    .innerJoin(focusArea, eq(focusArea.id, commitment.focusAreaId))
    .innerJoin(pledge, and(eq(pledge.id, focusArea.pledgeId), eq(pledge.key, pledgeKey)))
    .where(eq(commitment.key, key))
    .get();
  store.close();
  if (!found) throw new Error(`There is no ${key} in ${pledgeKey}.`);
  return found.id;
}
