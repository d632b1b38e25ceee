import { daysIn } from '#domain/calendar.ts';
import type { BurnUp } from '#domain/series.ts';
import type { Words } from '#words/words.ts';
import { type Frame, frameOf, type Point, scale, type Size, textWidth } from './frame.ts';
import { type Box, place, type Placed, type Wish } from './placing.ts';
import { dayNumber, type TimeTick, timeTicks } from './time-axis.ts';
import { valueAxis } from './value-axis.ts';

type Line = { day: number; total: number }[];

/** Everything that the drawing needs, worked out: lines in days and totals, labels in view box units. */
export type BurnUpLayout = {
  frame: Frame;
  days: [number, number];
  end: number;
  ticks: number[];
  times: TimeTick[];
  done: Line;
  dots: Line;
  plan: Line;
  previous: Line;
  today: number | null;
  target: number | null;
  labels: Record<'today' | 'done' | 'plan' | 'target' | 'previous' | 'waiting', Placed | null>;
  x: (day: number) => number;
  y: (total: number) => number;
};

const doneSize = 18;
const earlyDays = 45;

/** Where everything of a burn-up stands. Pure; the same for the server's drawing, the reader's and the tests. */
export function layBurnUp(series: BurnUp, words: Words, size: Size): BurnUpLayout {
  const last = Math.max(1, daysIn(series.window) - 1);
  const until = Math.min(last, Math.max(0, dayNumber(series.window, series.until)));
  const lines = linesOf(series, until);
  const { ticks, end } = valueAxis(Math.max(0, series.target ?? 0, ...Object.values(lines).flatMap((line) => line.map(({ total }) => total))));
  const left = 12 + Math.max(...ticks.map((tick) => textWidth(words.number(tick))));
  const frame = frameOf(size, { left, right: 12, top: 46, bottom: 30 });
  const x = scale([0, last], [frame.left, frame.right]);
  const y = scale([0, end], [frame.bottom, frame.top]);
  const today = until < last ? until : null;
  const base = { frame, days: [0, last] as [number, number], end, ticks, times: timeTicks(series.window, size, words), ...lines, today, target: series.target, x, y };
  return { ...base, dots: spaced(lines.done, x), labels: labelsOf(series, base, words) };
}

function linesOf(series: BurnUp, until: number) {
  const numbered = (steps: { on: string; total: number }[]) => steps.map(({ on, total }) => ({ day: Math.max(0, dayNumber(series.window, on)), total }));
  return { done: steps(numbered(series.steps), until), plan: numbered(series.plan), previous: steps(numbered(series.previous?.steps ?? []), until) };
}

function steps(line: Line, until: number): Line {
  const end = line.at(-1);
  return end ? [{ day: 0, total: 0 }, ...line, { day: Math.max(until, end.day), total: end.total }] : [];
}

/** The steps' dots; none when they would stand closer than a dot is wide. */
function spaced(done: Line, x: (day: number) => number): Line {
  const dots = done.slice(1, -1);
  const room = x(dots.at(-1)?.day ?? 0) - x(dots[0]?.day ?? 0);
  return dots.length > 1 && room / dots.length < 9 ? [] : dots;
}

type Base = Omit<BurnUpLayout, 'labels' | 'dots'>;

function labelsOf(series: BurnUp, base: Base, words: Words): BurnUpLayout['labels'] {
  const { frame, x, y, done, today, target } = base;
  const wishes: Partial<Record<keyof BurnUpLayout['labels'], Wish>> = {};
  const now = x(today ?? base.days[1]);
  if (today !== null) wishes.today = { text: words.date(series.until, false), bold: true, at: [{ x: now - 7, y: 14, anchor: 'end' }, { x: now + 7, y: 14, anchor: 'start' }] };
  if (target !== null) wishes.target = { text: words.t('drawing.target', { comparator: series.comparator, n: words.number(target) }), bold: true, at: around({ x: frame.right - 20, y: y(target) }, ['end']) };
  const end = done.at(-1);
  if (end) wishes.done = { text: words.t('drawing.done', { n: words.number(end.total) }), size: doneSize, bold: true, at: around({ x: x(end.day), y: y(end.total) }, ['end', 'start']) };
  else wishes.waiting = { text: words.t(`drawing.${waiting(series)}`), at: [{ x: frame.left + 14, y: (frame.top * 2 + frame.bottom) / 3, anchor: 'start' }] };
  const planned = totalAt(base.plan, today ?? Number.POSITIVE_INFINITY);
  if (planned !== null && today !== null) wishes.plan = { text: words.t('drawing.plan', { n: words.number(Math.round(planned * 10) / 10) }), at: around({ x: now, y: y(planned) }, ['start', 'end']).reverse() };
  const before = base.previous.at(-1);
  if (before && series.previous) wishes.previous = { text: words.t('drawing.previous', { label: series.previous.label, n: words.number(before.total) }), at: around({ x: x(before.day), y: y(before.total) }, ['start', 'end']) };
  return placed(wishes, base);
}

function waiting(series: BurnUp): 'waiting' | 'nothingReported' {
  return daysIn({ from: series.window.from, to: series.until }) <= earlyDays ? 'waiting' : 'nothingReported';
}

function around({ x, y }: Point, sides: ('start' | 'end')[]): Wish['at'] {
  const shift = { start: 12, end: -12 };
  return [-12, 24, -30, 42].flatMap((dy) => sides.map((anchor) => ({ x: x + shift[anchor], y: y + dy, anchor })));
}

function placed(wishes: Partial<Record<keyof BurnUpLayout['labels'], Wish>>, base: Base): BurnUpLayout['labels'] {
  const names = ['today', 'target', 'done', 'plan', 'previous', 'waiting'] as const;
  const wanted = names.flatMap((name) => (wishes[name] ? [[name, wishes[name]] as const] : []));
  const places = place(wanted.map(([, wish]) => wish), base.frame, obstacles(base));
  const found = Object.fromEntries(wanted.map(([name], nth) => [name, places[nth]]));
  return Object.fromEntries(names.map((name) => [name, found[name] ?? null])) as BurnUpLayout['labels'];
}

function obstacles({ frame, x, y, done, plan, previous, today }: Base): Box[] {
  const rule = today === null ? [] : [{ left: x(today) - 3, right: x(today) + 3, top: 20, bottom: frame.bottom }];
  const stairs = [...done, ...previous].map(({ day, total }) => ({ left: x(day) - 7, right: x(day) + 7, top: y(total) - 7, bottom: y(total) + 7 }));
  const axis = { left: 0, right: frame.width, top: frame.bottom, bottom: frame.height };
  const slope = plan.length < 2 ? [] : Array.from({ length: 40 }, (_, nth) => (nth / 39) * (plan.at(-1)?.day ?? 0)).map((day) => dotAt(x(day), y(totalAt(plan, day) ?? 0)));
  return [...rule, ...stairs, ...slope, axis];
}

function dotAt(x: number, y: number): Box {
  return { left: x - 5, right: x + 5, top: y - 4, bottom: y + 4 };
}

function totalAt(line: Line, day: number): number | null {
  const after = line.findIndex((point) => point.day >= day);
  if (line.length === 0) return null;
  if (after <= 0) return (after === 0 ? line[0] : line.at(-1))?.total ?? null;
  const [a, b] = [line[after - 1], line[after]] as [Line[number], Line[number]];
  return scale([a.day, b.day], [a.total, b.total])(day);
}
