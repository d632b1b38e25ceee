import { addDays, type Days, daysIn } from '#domain/calendar.ts';
import type { Words } from '#words/words.ts';
import type { Size } from './frame.ts';

/** `at` and `until` count days from the first day of the window; the label stands between them when `centred`, otherwise at `at`. */
export type TimeTick = { at: number; until: number; label: string | null; centred: boolean };

/**
 * Ticks for a window of any length: weeks under seven weeks, otherwise months with every, every second, third, sixth or twelfth named.
 * In windows over several years January is named by its year.
 */
export function timeTicks(window: Days, size: Size, words: Words): TimeTick[] {
  return daysIn(window) < 50 ? weekTicks(window, words, size === 'wide' ? 1 : 2) : monthTicks(window, size, words);
}

/** Days from the first day of the window. */
export function dayNumber({ from }: Pick<Days, 'from'>, day: string): number {
  return daysIn({ from, to: day }) - 1;
}

function weekTicks(window: Days, words: Words, every: number): TimeTick[] {
  return Array.from({ length: Math.ceil(daysIn(window) / 7) }, (_, week) => ({
    at: week * 7,
    until: week * 7 + 7,
    label: week % every === 0 ? dayLabel(addDays(window.from, week * 7), words) : null,
    centred: false,
  }));
}

function monthTicks(window: Days, size: Size, words: Words): TimeTick[] {
  const months = monthsIn(window);
  const most = size === 'wide' ? 12 : 6;
  const every = [1, 2, 3, 6, 12, 24, 60, 120].find((step) => months.length / step <= most) ?? 240;
  return every < 12 ? months.map((month) => monthTick(month, window, every, words)) : yearTicks(window, every / 12);
}

function monthTick(month: string, window: Days, every: number, words: Words): TimeTick {
  const nth = Number(month.slice(5)) - 1;
  const severalYears = window.from.slice(0, 4) !== window.to.slice(0, 4);
  return {
    at: Math.max(0, dayNumber(window, `${month}-01`)),
    until: Math.min(daysIn(window), dayNumber(window, nextMonth(month))),
    label: nth % every === 0 ? monthLabel(month, severalYears, words) : null,
    centred: every === 1,
  };
}

/** A tick per year; a year of which the window holds less than half is left without its name, which would stand too close to the next. */
function yearTicks(window: Days, every: number): TimeTick[] {
  const [first, last] = [window.from, window.to].map((day) => Number(day.slice(0, 4))) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, nth) => first + nth).map((year) => {
    const at = Math.max(0, dayNumber(window, `${year}-01-01`));
    const until = Math.min(daysIn(window), dayNumber(window, `${year + 1}-01-01`));
    return { at, until, label: year % every === 0 && until - at > 183 ? String(year) : null, centred: true };
  });
}

export function monthsIn(window: Days): string[] {
  const months = [];
  for (let month = window.from.slice(0, 7); month <= window.to.slice(0, 7); month = nextMonth(month).slice(0, 7)) months.push(month);
  return months;
}

function nextMonth(month: string): string {
  return addDays(`${month}-01`, 32).slice(0, 7).concat('-01');
}

/** `jan`, `feb` …; the year for January in windows over several years. */
export function monthLabel(month: string, severalYears: boolean, words: Words): string {
  return severalYears && month.endsWith('-01') ? month.slice(0, 4) : words.t(`drawing.month.m${month.slice(5)}`);
}

/** `2 mar` */
function dayLabel(day: string, words: Words): string {
  return words.t('drawing.dayOfMonth', { day: String(Number(day.slice(8))), month: words.t(`drawing.month.m${day.slice(5, 7)}`) });
}
