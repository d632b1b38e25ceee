import { operator } from '#domain/actor.ts';
import type { Day } from '#domain/calendar.ts';
import type { WorkingStore } from '../connect.ts';
import { record } from '../record.ts';

/** What the events of sent letters are called (`queries/letters-due.ts`). */
export const letterSent = 'letter.sent';

/** Notes that somebody has got the letter of a week, or that nothing waited for them in it (`count` 0), so that it is sent once. */
export function noteLetter(store: WorkingStore, person: string, { monday, count }: { monday: Day; count: number }, now: Date): void {
  record(store, operator, now, () => ({ result: null, event: { what: letterSent, subject: person, before: null, after: { monday, count } } }));
}
