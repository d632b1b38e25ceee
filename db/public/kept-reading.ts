import { createHash } from 'node:crypto';
import { type Reading, readingOf } from '#domain/reading.ts';

const most = 1000;
const kept = new Map<string, { from: string; reading: Reading }>();

/**
 * `readingOf`, remembered for each commitment (its id) as long as nothing that it is made from changes. A save changes one commitment of a pledge and
 * publishes them all, and their readings take longer than anything else there.
 */
export function keptReadingOf(commitment: string, ...given: Parameters<typeof readingOf>): Reading {
  const from = createHash('sha256').update(JSON.stringify(given)).digest('base64');
  const known = kept.get(commitment);
  const reading = known?.from === from ? known.reading : readingOf(...given);
  kept.delete(commitment);
  kept.set(commitment, { from, reading });
  const [oldest] = kept.keys();
  if (kept.size > most && oldest) kept.delete(oldest);
  return reading;
}
