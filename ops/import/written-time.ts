import { boundsOf } from '#domain/calendar.ts';

/** Years are numbers or text; two years, months or days with a dash or a slash between are a stretch. */
export function writtenTime(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value;
  const written = value.trim();
  if (boundsOf(written)) return written;
  const [, first, second] = /^(\d{4}(?:-\d\d){0,2})\s*(?:--|[–/])\s*(\d{4}(?:-\d\d){0,2})$/.exec(written) ?? /^(\d{4})-(\d{4})$/.exec(written) ?? [];
  const [from, to] = [boundsOf(first ?? '')?.from, boundsOf(second ?? '')?.to];
  return from && to ? `${from}/${to}` : written;
}

/** A quarter or a stretch has no name of its own as a date: then its first or last day stands for it. */
export function edge(written: string | null, side: 'from' | 'to'): string | null {
  return written === null || /^\d{4}(-\d\d){0,2}$/.test(written) ? written : (boundsOf(written)?.[side] ?? null);
}
