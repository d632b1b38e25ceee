import type { Words } from '#words/words.ts';

const monday = Date.UTC(2024, 0, 1);
const day = 86_400_000;
const numbers = (from: number, count: number) => Array.from({ length: count }, (_, nth) => from + nth);

export const weekdays = numbers(1, 7);
export const blocks = numbers(0, 6);

/** Monday is 1: `mån`. */
export function weekdayWord({ locale }: Pick<Words, 'locale'>, weekday: number): string {
  const at = new Date(monday + (weekday - 1) * day);
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { weekday: 'short', timeZone: 'UTC' }).format(at).replace(/\.$/, '');
}

/** The first four hours are 0: `00–04`. */
export function blockWord(block: number): string {
  return [block, block + 1].map((at) => String(at * 4).padStart(2, '0')).join('–');
}
