import { boundsOf, type Day, type Days, monthOf, monthsIn } from './calendar.ts';
import { type Evidence, eventsUntil, periodOf } from './evidence.ts';
import type { MissingWord, Months } from './series.ts';

type Row = Evidence & { label: string; unit: string | null; notShown?: boolean };

/** What was done month by month, one row per kind of thing; null when nothing has a month of its own. `notShown`: its months are kept from the public. */
export function monthsOf(rows: Row[], window: Days, today: Day): Months | null {
  const months = monthsIn({ from: window.from, to: today < window.to ? today : window.to });
  const made = rows.map((row) => ({ label: row.label, unit: row.unit, ...cellsOf(row, months, window, today) }));
  return made.some(({ values }) => values.some((value) => value !== null)) ? { kind: 'months', months, rows: made } : null;
}

function cellsOf(row: Row, months: string[], window: Days, today: Day): { values: (number | null)[]; words: (MissingWord | null)[] } {
  const values = months.map((month) => (row.notShown ? undefined : inMonth(row, month, window, today)));
  return {
    values: values.map((value) => value ?? null),
    words: values.map((value, nth) => (typeof value === 'number' ? null : wordFor(row, value, months[nth] as string, today))),
  };
}

/** The month's number; null: something was done without a number; undefined: nothing is reported. */
function inMonth({ events, figures }: Row, month: string, window: Days, today: Day): number | null | undefined {
  const happened = eventsUntil(events, periodOf(window), today).filter(({ days }) => monthOf(days.from) === month && monthOf(days.to) === month);
  const known = happened.filter(({ quantity }) => quantity !== null);
  if (known.length > 0) return known.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
  const reported = figures.filter(({ partOf }) => partOf === null).flatMap((figure) => [figure, ...figure.series]);
  const own = reported.find(({ asOf }) => asOf !== null && asOf.length === 7 && boundsOf(asOf)?.from === `${month}-01`);
  return own ? own.value : happened.length > 0 ? null : undefined;
}

function wordFor({ notShown }: Row, value: number | null | undefined, month: string, today: Day): MissingWord {
  if (notShown) return 'notShown';
  if (value === null) return 'numberNotStated';
  return month >= monthOf(today) ? 'notYet' : 'nothingReported';
}
