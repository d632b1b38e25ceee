import type { Fault } from '#components/form/form-state.ts';
import { discardedKeys } from './discarded.ts';

/**
 * Something typed in on this device. `key` is made here, so that it is stored once however often it is sent; `said` is what its owner recognises it by;
 * `verb` is what it does, an activity logged where nothing else is said.
 */
export type Entry = { key: string; given: Record<string, unknown>; said: string; verb?: EntryVerb };
export type EntryVerb = 'activity.log' | 'conversation.count' | 'conversation.takeBack';

export function verbOf({ verb = 'activity.log' }: Pick<Entry, 'verb'>): EntryVerb {
  return verb;
}

/** What the server made of it, or that its owner had thrown it away. Only what may pass if it is sent again is thrown. */
export type Outcome = { became: 'stored'; event: string | null } | { became: 'refused'; faults: Fault[] } | { became: 'signedOut' } | { became: 'discarded' };

/**
 * Sends an entry of a person; the server takes it from nobody else, whoever has signed in on the device since. Throws while it can't be known
 * what became of it: no line, no answer, an answer that isn't ours, a server that is down.
 */
export async function sendEntry({ key, given, verb }: Entry, person: string): Promise<Outcome> {
  if ((await discardedKeys()).has(key)) return { became: 'discarded' };
  const response = await fetch(`/api/arbete/${verbOf({ verb })}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key, person },
    body: JSON.stringify(given),
    signal: AbortSignal.timeout(longestAnswer),
  });
  if (response.status === 401) return { became: 'signedOut' };
  if (response.status >= 500 || response.status === 429) throw new Error(`answered ${response.status}`);
  const answer: { event?: string | null; faults?: Fault[] } = await response.json();
  if (response.ok) return { became: 'stored', event: answer.event ?? null };
  return { became: 'refused', faults: answer.faults ?? [] };
}

const longestAnswer = 20_000;

/** A new key for an entry: random, also where the page isn't secure enough for the browser's own way. */
export function entryKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
