import { stockholmDay } from '#domain/calendar.ts';
import type { Words } from '#words/words.ts';

/** An instant's time of day in Stockholm: `14.05` in Swedish, `14:05` in English. */
export function timeWords({ locale }: Words, at: string): string {
  const time = new Date(at).toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Stockholm' });
  return locale === 'sv' ? time.replace(':', '.') : time;
}

/** An instant's day in Stockholm, in words. */
export function momentDay({ date }: Words, at: string): string {
  return date(stockholmDay(new Date(at)));
}
