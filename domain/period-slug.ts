import { boundsOf, type Days } from './calendar.ts';
import { harmlessSlug } from './held-text.ts';
import { daysOf, type Period } from './pledge.ts';
import { slugOf } from './text.ts';

/**
 * The last part of a pledge's address: the smallest piece of the calendar that is exactly its period (`2020`, `2022-2023`, `2024-h1`, `2022-q2`,
 * `2023-t1`, `2023-05`), else the years it touches (`2017-2018`); an open end leaves the start, no dates at all `odaterat`. A part of a municipality
 * comes after (`2018-centrum`), unless its name could point at somebody.
 */
export function periodSlug(period: Period, area: string | null): string {
  const { from, to } = daysOf(period);
  const time = from && to ? calendarSlug({ from, to }) : ((from ?? to)?.slice(0, 4) ?? 'odaterat');
  return [time, slugOf(harmlessSlug(area ?? '', ''), 40)].filter(Boolean).join('-');
}

function calendarSlug({ from, to }: Days): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (first !== last) return `${first}-${last}`;
  const month = from.slice(0, 7);
  const parts = [first, ...['H1', 'H2', 'T1', 'T2', 'T3', 'Q1', 'Q2', 'Q3', 'Q4'].map((part) => `${first}-${part}`), month];
  const exact = parts.find((part) => boundsOf(part)?.from === from && boundsOf(part)?.to === to);
  return (exact ?? first).toLowerCase();
}
