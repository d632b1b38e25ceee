import { boundsOf, type Days, daysIn } from '#domain/calendar.ts';
import type { Observations } from '#domain/series.ts';
import type { Words } from '#words/words.ts';
import { type Frame, frameOf, type Size, scale, textWidth } from './frame.ts';
import { type Placed, place, type Wish } from './placing.ts';
import { dayNumber, type TimeTick, timeTicks } from './time-axis.ts';
import { valueAxis } from './value-axis.ts';

export type Observed = { day: number; value: number | null; low: number | null; high: number | null };
export type ObservationsLayout = {
  frame: Frame;
  days: [number, number];
  end: number;
  ticks: number[];
  times: TimeTick[];
  segments: Observed[][];
  breaks: number[];
  labels: Placed[];
  reference: { value: number; label: Placed } | null;
  x: (day: number) => number;
  y: (value: number) => number;
};

/** Where everything of an indicator stands: years along, values from 0 up, a break between segments that can't be compared. */
export function layObservations(series: Observations, words: Words, size: Size): ObservationsLayout {
  const all = series.segments.flat();
  const window = windowOf(all.map(({ asOf }) => asOf));
  const segments = series.segments.map((segment) => segment.map(({ asOf, value, low, high }) => ({ day: middle(window, asOf), value, low, high })));
  const { ticks, end } = valueAxis(Math.max(0, ...all.flatMap(({ value, low, high }) => [value ?? 0, low ?? 0, high ?? 0]), series.reference?.value ?? 0));
  const left = 12 + Math.max(...ticks.map((tick) => textWidth(words.number(tick))));
  const frame = frameOf(size, { left, right: 16, top: 34, bottom: 30 });
  const days: [number, number] = [0, Math.max(1, daysIn(window))];
  const x = scale(days, [frame.left, frame.right]);
  const y = scale([0, end], [frame.bottom, frame.top]);
  const breaks = segments.slice(1).map((segment, nth) => ((segments[nth]?.at(-1)?.day ?? 0) + (segment[0]?.day ?? 0)) / 2);
  const base = { frame, days, end, ticks, times: timeTicks(window, size, words), segments, breaks, x, y };
  return { ...base, ...labelled(series, base, words, size) };
}

function windowOf(spans: string[]): Days {
  const bounds = spans.flatMap((span) => boundsOf(span) ?? []);
  const [first] = bounds.map(({ from }) => from).sort();
  const last = bounds
    .map(({ to }) => to)
    .sort()
    .at(-1);
  return { from: first ?? '2020-01-01', to: last ?? '2020-12-31' };
}

function middle(window: Days, span: string): number {
  const bounds = boundsOf(span) ?? window;
  return (dayNumber(window, bounds.from) + dayNumber(window, bounds.to) + 1) / 2;
}

type Base = Omit<ObservationsLayout, 'labels' | 'reference'>;

function labelled(series: Observations, { frame, segments, breaks, x, y }: Base, words: Words, size: Size): Pick<ObservationsLayout, 'labels' | 'reference'> {
  const known = segments.flatMap((segment, nth) =>
    segment.map((point, place) => ({
      ...point,
      comparator: series.segments[nth]?.[place]?.comparator ?? 'exactly',
      edge: place === 0 || place === segment.length - 1,
    })),
  );
  const crowded = known.length > (size === 'wide' ? 12 : 6);
  const dots = known.flatMap(({ day, value, low, high }) =>
    value === null ? [] : [{ left: x(day) - 7, right: x(day) + 7, top: y(high ?? value) - 7, bottom: y(low ?? value) + 7 }],
  );
  const values = known.flatMap(({ day, value, high, low, comparator, edge }): Wish[] =>
    value === null || (crowded && !edge)
      ? []
      : [
          {
            text: words.t('drawing.quantity', { comparator, n: words.number(value) }),
            bold: true,
            at: [
              { x: x(day), y: y(high ?? value) - 12, anchor: 'middle' },
              { x: x(day), y: y(low ?? value) + 24, anchor: 'middle' },
              { x: x(day) + 12, y: y(value) + 5, anchor: 'start' },
            ],
          },
        ],
  );
  const missing = known.flatMap(({ day, value }): Wish[] =>
    value === null
      ? [{ text: words.t('drawing.missing.unknown'), at: [-6, -30, -54].map((dy) => ({ x: x(day), y: frame.bottom - 20 + dy, anchor: 'middle' as const })) }]
      : [],
  );
  const broken = breaks.slice(0, 1).map(
    (day): Wish => ({
      text: words.t('drawing.broken'),
      at: [
        { x: x(day) + 6, y: 14, anchor: 'start' },
        { x: x(day) - 6, y: 14, anchor: 'end' },
      ],
    }),
  );
  const { reference } = series;
  const text = reference && words.t('drawing.reference', { label: reference.label, comparator: reference.comparator, n: words.number(reference.value ?? 0) });
  const rule: Wish[] =
    reference?.value == null || !text
      ? []
      : [
          {
            text,
            at: [-7, 19].flatMap((dy) => [
              { x: frame.right, y: y(reference.value ?? 0) + dy, anchor: 'end' as const },
              { x: frame.left + 4, y: y(reference.value ?? 0) + dy, anchor: 'start' as const },
            ]),
          },
        ];
  const placed = place([...values, ...missing, ...broken, ...rule], frame, dots);
  const last = placed.at(-1);
  return rule.length && last && reference?.value != null
    ? { labels: placed.slice(0, -1), reference: { value: reference.value, label: last } }
    : { labels: placed, reference: null };
}
