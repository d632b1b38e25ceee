import { boundsOf, type Day } from './calendar.ts';
import { textHeld } from './held-text.ts';
import type { Comparator } from './quantity.ts';
import type { BurnUp, Heard, MissingWord, Months, Observations, Pairs, Series } from './series.ts';

/** A cell: a number as it is meant, a date or span, a name that a source gave, a word (`chart.word.…`) or the word for why nothing is there. */
export type Cell = { number: number; comparator: Comparator } | { date: string } | { text: string } | { missing: MissingWord } | { word: string };

/** The table beside a chart and its CSV. `key`: word for the column's head (`chart.column.…`); `name`: what a source or the data calls it, in place of a word. */
export type Column = { key: string; name: string | null; unit: string | null };
export type Table = { columns: Column[]; rows: Cell[][] };

/** Every number of a series, in rows of raw values; each row has one cell per column and none is empty. */
export function tableOf(series: Series): Table {
  switch (series.kind) {
    case 'burnUp':
      return burnUpTable(series);
    case 'months':
      return monthsTable(series);
    case 'pairs':
      return pairsTable(series);
    case 'heard':
      return heardTable(series);
    case 'observations':
      return observationsTable(series);
  }
}

/** What is told month by month has its months and areas, and the word for the months that are told later. */
function burnUpTable({ steps, unit, window, target, comparator, doneUntil, later, meant }: BurnUp): Table {
  const hasSpans = steps.some(({ when }) => when !== undefined);
  const hasPlaces = hasSpans && steps.some(({ place }) => place !== null);
  const row = (when: Cell, place: Cell, quantity: Cell, total: Cell) => [when, ...(hasPlaces ? [place] : []), quantity, total];
  const silent: Cell = { missing: 'nothingReported' };
  return {
    columns: [column(hasSpans ? 'when' : 'on'), ...(hasPlaces ? [column('place')] : []), column('quantity', unit), column('total', unit)],
    rows: [
      ...steps.map(({ on, when, place, quantity, total }) => row({ date: when ?? on }, placeCell(place), number(quantity, meant), number(total, meant))),
      ...(steps.length > 0 || doneUntil < window.from ? [] : [row({ date: doneUntil }, silent, silent, silent)]),
      ...later.map(({ when, shownIn }) => {
        const word: Cell = { missing: `shownIn:${shownIn}` };
        return row({ date: when }, word, word, word);
      }),
      ...(target === null ? [] : [row({ date: window.to }, { word: 'wholePledge' }, { word: 'target' }, number(target, comparator))]),
    ],
  };
}

function placeCell(place: string | null): Cell {
  if (place === textHeld) return { word: 'placeHeld' };
  return place === null ? { word: 'placeUnknown' } : { text: place };
}

function monthsTable({ months, rows }: Months): Table {
  return {
    columns: [column('month'), ...rows.map(({ label, unit }) => ({ key: 'label', name: label, unit }))],
    rows: months.map((month, nth) => [
      { date: month },
      ...rows.map(({ values, words, comparator }) => numberOr(values[nth] ?? null, words[nth] ?? 'nothingReported', comparator)),
    ]),
  };
}

function pairsTable({ before, now, rows, notBegun }: Pairs): Table {
  const missing = (label: string, { why }: Pairs['rows'][number]): Cell => ({
    missing: label === notBegun ? 'notYet' : why === 'notShown' ? 'notShown' : 'numberNotStated',
  });
  return {
    columns: [column('commitment'), { key: 'before', name: before, unit: null }, { key: 'now', name: now, unit: null }, column('unit'), column('compared')],
    rows: rows.map((row) => [
      { text: row.label },
      row.before ? number(row.before.value, row.before.comparator) : missing(before, row),
      row.now ? number(row.now.value, row.now.comparator) : missing(now, row),
      row.unit ? { text: row.unit } : { word: 'unitUnknown' },
      { word: row.why ?? 'comparable' },
    ]),
  };
}

function heardTable({ rounds, count }: Heard): Table {
  return {
    columns: [column('round'), column('when'), column(count)],
    rows: rounds.map(({ label, when, value, comparator, word }) => [
      { text: label },
      when && boundsOf(when) ? { date: when as Day } : { word: 'whenUnknown' },
      value === null ? { missing: word ?? 'numberNotStated' } : number(value, comparator),
    ]),
  };
}

function observationsTable({ segments, unit, reference }: Observations): Table {
  const ranged = segments.flat().some(({ low, high }) => low !== null || high !== null);
  const range = (low: number | null, high: number | null) => (ranged ? [numberOr(low, 'notMeasured'), numberOr(high, 'notMeasured')] : []);
  return {
    columns: [column('when'), column('value', unit), ...(ranged ? [column('low', unit), column('high', unit)] : []), column('compared')],
    rows: [
      ...segments.flatMap((segment, nth) =>
        segment.map(({ asOf, value, comparator, low, high }, at) => [
          { date: asOf },
          value === null ? { missing: 'notMeasured' as const } : number(value, comparator),
          ...range(low, high),
          { word: nth > 0 && at === 0 ? 'breakBefore' : 'comparable' },
        ]),
      ),
      ...(reference
        ? [
            [
              { text: reference.label },
              reference.value === null ? { missing: 'notMeasured' as const } : number(reference.value, reference.comparator),
              ...range(null, null),
              { word: 'reference' },
            ],
          ]
        : []),
    ],
  };
}

function column(key: string, unit: string | null = null): Column {
  return { key, name: null, unit };
}

function number(value: number, comparator: Comparator = 'exactly'): Cell {
  return { number: value, comparator };
}

function numberOr(value: number | null, missing: MissingWord, comparator?: Comparator): Cell {
  return value === null ? { missing } : number(value, comparator);
}
