import { boundsOf, type Day, type Days, monthOf, monthsIn } from './calendar.ts';
import type { CountedBy } from './counted-by.ts';
import { numbersShownFrom } from './counted-by.ts';
import { type Event, evidenceFor } from './evidence.ts';
import type { Measure } from './measure.ts';
import { fewerThan, type PeopleCount } from './people-count.ts';
import type { PublicationClass } from './publication-class.ts';
import type { Sentence } from './sentence.ts';
import type { MissingWord, Months } from './series.ts';

type Counted = {
  title: string;
  publicationClass: PublicationClass;
  reportingEveryDays: number | null;
  measures: Measure[];
  countedBy: CountedBy | null;
  counts: readonly PeopleCount[];
};

/**
 * The numbers of a commitment that is told month by month, with the word for why where a month has none: a row for each measure that counts. Null where
 * things are told one by one, by half-years or not at all, and of a pledge that was never reported here.
 */
export function countMonthsOf(commitment: Counted, events: Event[], window: Days, today: Day): Months | null {
  const { publicationClass, countedBy, counts, measures, reportingEveryDays, title } = commitment;
  const isEmpty = counts.length === 0 && events.length === 0;
  if (countedBy?.step !== 'month' || publicationClass === 'open' || (isEmpty && reportingEveryDays === null) || today < window.from) return null;
  const months = monthsIn({ from: window.from, to: today < window.to ? today : window.to });
  const counted = measures.filter(({ type }) => type !== 'share' && type !== 'deadline');
  const rows = (counted.length > 0 ? counted : [null]).map((measure) => {
    const own = measure ? evidenceFor(measure, measures, { events, figures: [], counts }) : { events, counts };
    const cell = publicationClass === 'people' ? peopleIn(own.counts ?? []) : doneIn(own.events);
    const cells = months.map((month) => cell(month) ?? { word: silenceOf(month, countedBy, publicationClass, today) });
    return {
      label: title,
      unit: measure?.unit ?? null,
      comparator: publicationClass === 'people' ? ('about' as const) : ('exactly' as const),
      values: cells.map((one) => ('value' in one ? one.value : null)),
      words: cells.map((one) => ('word' in one ? one.word : null)),
    };
  });
  return { kind: 'months', months, rows };
}

/** The sentence over such a drawing: of people how many months had so many that it can be said; before the first number when it comes. */
export function countMonthsTitle({ months, rows }: Months, { threshold }: Pick<CountedBy, 'threshold'>): Sentence | null {
  const [row] = rows;
  const told = row ? months.filter((_, nth) => row.values[nth] !== null || row.words[nth]?.startsWith('fewer')) : [];
  const first = row?.words.find((word) => word?.startsWith('shownIn:'))?.slice('shownIn:'.length);
  if (told.length === 0 && first) return { key: 'title.monthsLater', values: { month: { date: first } } };
  if (threshold === null || !row) return null;
  const n = row.values.filter((value) => value !== null).length;
  return { key: 'title.monthsPeople', values: { n, total: told.length, threshold, unit: { unit: row.unit, count: threshold } } };
}

type Cell = { value: number } | { word: MissingWord } | null;

function peopleIn(counts: readonly PeopleCount[]): (month: string) => Cell {
  const spans = new Map(counts.flatMap((count) => (count.of === 'span' ? [[count.when, count]] : [])));
  return (month) => {
    const count = spans.get(month);
    if (!count) return null;
    const fewer = fewerThan(count);
    return count.shown !== null ? { value: count.shown } : { word: fewer === null ? 'protected' : `fewer:${fewer}` };
  };
}

function doneIn(events: Event[]): (month: string) => Cell {
  const within = Map.groupBy(events, ({ when }) => monthOf(boundsOf(when)?.from ?? ''));
  return (month) => {
    const all = within.get(month) ?? [];
    const known = all.filter(({ quantity }) => quantity !== null);
    if (known.length > 0) return { value: known.reduce((sum, { quantity }) => sum + Math.round((quantity ?? 0) * 100), 0) / 100 };
    return all.length > 0 ? { word: 'numberNotStated' } : null;
  };
}

function silenceOf(month: string, by: CountedBy, of: PublicationClass, today: Day): MissingWord {
  const from = numbersShownFrom(`${month}-01`, by);
  if (from > today) return `shownIn:${monthOf(from)}`;
  return of === 'people' ? 'protected' : 'nothingReported';
}
