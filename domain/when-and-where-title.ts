import type { Sentence } from './sentence.ts';
import type { WeekCell, WhenAndWhere } from './when-and-where.ts';

type Of = (cell: WeekCell) => boolean;

/** The sentence over the page: of the times that people named, for how many passes are shown. It says nothing of the others. */
export function askedTitle(week: WhenAndWhere): Sentence {
  if (!week.isMeasured) return reportedOnly(week);
  const { n, shown } = countOf(week, ({ asked }) => asked !== null);
  if (n === 0) return { key: 'title.whenNobodyAsked', values: {} };
  return { key: 'title.whenAsked', values: { n, shown, all: shown === n ? 'yes' : 'no', ...around(week) } };
}

/** The sentence over the tables: the same of the times that the pledge points out. */
export function promisedTitle(week: WhenAndWhere): Sentence {
  const { n, shown } = countOf(week, ({ promised }) => promised);
  if (n === 0) return { key: 'title.whenNotPromised', values: {} };
  return { key: 'title.whenPromised', values: { n, shown, ...around(week) } };
}

function reportedOnly(week: WhenAndWhere): Sentence {
  const { shown } = countOf(week, () => true);
  return { key: 'title.whenReported', values: { shown, ...around(week) } };
}

function countOf({ cells }: WhenAndWhere, of: Of): { n: number; shown: number } {
  const asked = cells.filter(of);
  return { n: asked.length, shown: asked.filter(({ passes }) => passes !== null).length };
}

function around({ when, threshold }: WhenAndWhere) {
  return { threshold, when: { date: when ?? '' } };
}
