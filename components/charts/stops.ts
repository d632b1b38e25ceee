import type { BurnUp, Heard, MissingWord, Months, Observations, Pairs, Series } from '#domain/series.ts';
import type { Words } from '#words/words.ts';
import { layBurnUp } from './burn-up-layout.ts';
import type { Point, Size } from './frame.ts';
import { layHeard } from './heard-layout.ts';
import { missingWords } from './missing-words.ts';
import { layMonths } from './months-layout.ts';
import { layObservations } from './observations-layout.ts';
import { layPairs } from './pairs-layout.ts';
import { dayNumber } from './time-axis.ts';

/** Something that a reader can stop at: where it stands in the drawing and what it says. */
export type Stop = Point & { text: string };

/** The points of a series in reading order, as they stand in its drawing of a size. Missing values are stops too, with their word. */
export function stopsOf(series: Series, words: Words, size: Size): Stop[] {
  switch (series.kind) {
    case 'burnUp':
      return burnUpStops(series, words, size);
    case 'months':
      return monthsStops(series, words, size);
    case 'pairs':
      return pairsStops(series, words, size);
    case 'heard':
      return heardStops(series, words, size);
    case 'observations':
      return observationsStops(series, words, size);
  }
}

function burnUpStops(series: BurnUp, words: Words, size: Size): Stop[] {
  const { x, y } = layBurnUp(series, words, size);
  return series.steps.map(({ on, when, total, place }) => ({
    x: x(Math.max(0, dayNumber(series.window, on))),
    y: y(total),
    text: words.t('drawing.stop.step', { when: words.date(when ?? on), n: words.number(total), place: place ? `, ${place}` : '' }),
  }));
}

function monthsStops(series: Months, words: Words, size: Size): Stop[] {
  const { rows, slots } = layMonths(series, words, size);
  return series.rows.flatMap(({ label, values, words: missing }, row) =>
    series.months.map((month, nth) => ({
      x: slots[nth] ?? 0,
      y: (rows[row]?.band.bottom ?? 0) - 10,
      text: words.t('drawing.stop.value', {
        label: `${label}, ${words.date(month)}`,
        value: valueWords(values[nth] ?? null, missing[nth] ?? 'nothingReported', words),
      }),
    })),
  );
}

function pairsStops(series: Pairs, words: Words, size: Size): Stop[] {
  const { rows, shown } = layPairs(series, words, size);
  const said = (quantity: Pairs['rows'][number]['now']) =>
    quantity ? words.t('drawing.quantity', { comparator: quantity.comparator, n: words.number(quantity.value) }) : words.t('drawing.missing.numberNotStated');
  const side = (quantity: Pairs['rows'][number]['now'], label: string) => (label === series.notBegun ? words.t('drawing.why.notBegun') : said(quantity));
  return rows.map(({ before, now, y }, nth) => {
    const row = shown[nth] as Pairs['rows'][number];
    const values = { before: side(row.before, series.before), now: side(row.now, series.now) };
    const value =
      row.why === 'unitDiffers'
        ? words.t('drawing.why.unitDiffers')
        : words.t('drawing.stop.pair', { ...values, beforeLabel: series.before, nowLabel: series.now });
    return { x: now?.x ?? before?.x ?? 8, y, text: words.t('drawing.stop.value', { label: row.label, value }) };
  });
}

function heardStops(series: Heard, words: Words, size: Size): Stop[] {
  return layHeard(series, words, size).rows.map(({ end, text, lines }, nth) => ({
    ...end,
    text: words.t('drawing.stop.value', { label: series.rounds[nth]?.label ?? lines.join(' '), value: text }),
  }));
}

function observationsStops(series: Observations, words: Words, size: Size): Stop[] {
  const { x, y, segments, frame } = layObservations(series, words, size);
  return series.segments.flatMap((segment, nth) =>
    segment.map(({ asOf, value, comparator, low, high }, place) => {
      const known = value === null ? words.t('drawing.missing.unknown') : words.t('drawing.quantity', { comparator, n: words.number(value) });
      const range = low === null || high === null ? '' : words.t('drawing.stop.range', { low: words.number(low), high: words.number(high) });
      return {
        x: x(segments[nth]?.[place]?.day ?? 0),
        y: value === null ? frame.bottom : y(value),
        text: words.t('drawing.stop.value', { label: words.date(asOf), value: known + range }),
      };
    }),
  );
}

function valueWords(value: number | null, missing: MissingWord, words: Words): string {
  return value === null ? missingWords(words, missing, 'drawing') : words.number(value);
}
