import type { PublicationClass } from '#domain/publication-class.ts';

/** Which sentence says what becomes public of something done on a day, and from when (`from` is null when it is at once or never). */
export type PublicNote = { key: 'open' | 'delayed' | 'delayedNow' | 'people' | 'peopleNow' | 'internal'; from: string | null };

/**
 * Counts of a month are shown the day after the month has ended and the delay has passed. Without the schemas that
 * `domain/shown-from.ts` needs, since this one is worked out on the device; a test holds that they say the same.
 */
export function publicNote(of: PublicationClass, on: string, today: string, delayDays: number): PublicNote {
  if (of === 'open' || of === 'internal') return { key: of, from: null };
  const [year, month] = on.split('-').map(Number);
  const from = new Date(Date.UTC(year ?? 0, month ?? 0, 1 + delayDays)).toISOString().slice(0, 10);
  return from <= today ? { key: `${of}Now`, from: null } : { key: of, from };
}
