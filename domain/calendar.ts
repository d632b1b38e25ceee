import * as z from 'zod';
import { dayNumber, dayOfNumber, daysInMonth, parts, written } from './day-number.ts';
import { stockholmDay } from './stockholm-day.ts';

export { stockholmDay };

/**
 * Dates are text: a `Day` is `YYYY-MM-DD` in Europe/Stockholm, a `PartialDate` is a year, a month or a day
 * (as exact as the source was), a `Span` is a stretch of time as a source writes it:
 * `2018`, `2018-04`, `2018-04-30`, `2018-Q2`, `2018-T1` (four months), `2018-H2` or `FROM/TO` in days.
 */
export type Day = string;

/** A stretch of whole days, both ends included. */
export type Days = { from: Day; to: Day };

export const day = z.string().refine(isDay, { error: 'isn’t a date that exists (YYYY-MM-DD)' });
export const partialDate = z.string().refine((text) => boundsOf(text) !== null && /^\d{4}(-\d\d){0,2}$/.test(text), {
  error: 'isn’t a date that exists (YYYY, YYYY-MM or YYYY-MM-DD)',
});
export const span = z.string().refine((text) => boundsOf(text) !== null, {
  error: 'isn’t a time that exists (YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Q1, YYYY-T1, YYYY-H1 or FROM/TO)',
});

/** Whether the text is a calendar day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const [year, month, date] = parts(text);
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** First and last day of a partial date or span; null when the text isn't one or no such day exists. */
export function boundsOf(text: string): Days | null {
  if (text.length === 10) return isDay(text) ? { from: text, to: text } : null;
  const interval = text.split('/');
  if (interval.length === 2) {
    const [from, to] = interval as [string, string];
    return isDay(from) && isDay(to) && from <= to ? { from, to } : null;
  }
  const match = /^([12]\d{3})(?:-(?:(\d\d)|Q([1-4])|T([1-3])|H([12])))?$/.exec(text);
  if (!match) return null;
  const [, year, month, quarter, tertial, half] = match;
  if (month) return Number(month) >= 1 && Number(month) <= 12 ? months(year as string, Number(month), 1) : null;
  if (quarter) return months(year as string, Number(quarter) * 3 - 2, 3);
  if (tertial) return months(year as string, Number(tertial) * 4 - 3, 4);
  if (half) return months(year as string, Number(half) * 6 - 5, 6);
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function months(year: string, first: number, count: number): Days {
  const last = first + count - 1;
  return { from: written(Number(year), first, 1), to: written(Number(year), last, daysInMonth(Number(year), last)) };
}

/** The day before `count` is added is `from`; negative counts go back. */
export function addDays(from: Day, count: number): Day {
  return dayOfNumber(dayNumber(from) + count);
}

/** Whole days in the stretch, both ends included; 0 when it ends before it begins. */
export function daysIn({ from, to }: Days): number {
  return Math.max(0, dayNumber(to) - dayNumber(from) + 1);
}

/** The days that both stretches share; null when there are none. */
export function overlap(one: Days, other: Days): Days | null {
  const from = one.from > other.from ? one.from : other.from;
  const to = one.to < other.to ? one.to : other.to;
  return from <= to ? { from, to } : null;
}

/** The month a day lies in: `2020-03-10` → `2020-03`. */
export function monthOf(on: Day): string {
  return on.slice(0, 7);
}

/** Every month that the stretch touches, in order. */
export function monthsIn({ from, to }: Days): string[] {
  const count = Math.max(0, monthsBetween(from, to) + 1);
  return Array.from({ length: count }, (_, nth) => monthOf(addMonths(`${monthOf(from)}-01`, nth)));
}

/** Calendar months from the month of `from` to the month of `to`: December to January is 1. */
export function monthsBetween(from: Day, to: Day): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

/** The same day `count` months on, or the month's last day where there is no such day (31 January → 28 February). */
export function addMonths(from: Day, count: number): Day {
  const [year, month, date] = parts(from);
  const turned = year * 12 + month - 1 + count;
  const [toYear, toMonth] = [Math.floor(turned / 12), (turned % 12) + 1];
  return written(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

/** The Monday of the day's ISO week. */
export function mondayOf(on: Day): Day {
  return addDays(on, -((((dayNumber(on) + 3) % 7) + 7) % 7));
}

/** The instant that a day begins in Stockholm, on either side of summer time. */
export function startOf(on: Day): Date {
  const summer = new Date(`${on}T00:00:00+02:00`);
  return stockholmDay(summer) === on ? summer : new Date(`${on}T00:00:00+01:00`);
}

/** Whether a day, month or year (as it is written) begins after a day. What has no date doesn't. */
export function startsAfter(when: string | null, on: Day): boolean {
  return when !== null && (boundsOf(when)?.from ?? '') > on;
}
