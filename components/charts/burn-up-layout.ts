import { daysIn } from '#domain/calendar.ts';
import type { BurnUp } from '#domain/series.ts';
import type { Words } from '#words/words.ts';
import { labelsOf } from './burn-up-labels.ts';
import { type Frame, frameOf, type Size, scale, textWidth, widths } from './frame.ts';
import { clearOf, type Placed } from './placing.ts';
import { dayNumber, type TimeTick, timeTicks } from './time-axis.ts';
import { valueAxis } from './value-axis.ts';

export type Line = { day: number; total: number }[];

/** Everything that the drawing needs, worked out: lines in days and totals, labels in view box units. */
export type BurnUpLayout = {
  frame: Frame;
  days: [number, number];
  end: number;
  ticks: number[];
  times: TimeTick[];
  done: Line;
  /** Whether every step is known; else only the dots are, and nothing is drawn between them. */
  stepped: boolean;
  dots: Line;
  plan: Line;
  previous: Line;
  today: number | null;
  /** The upright line at today, in the parts that no label stands on. */
  rule: [number, number][];
  target: number | null;
  labels: Record<'today' | 'done' | 'plan' | 'target' | 'previous' | 'waiting' | 'later', Placed | null>;
  x: (day: number) => number;
  y: (total: number) => number;
};

const closest = 2.5;
const ruleTop = 20;

/** Where everything of a burn-up stands. Pure; the same for the server's drawing, the reader's and the tests. */
export function layBurnUp(series: BurnUp, words: Words, size: Size): BurnUpLayout {
  const last = Math.max(1, daysIn(series.window) - 1);
  const until = Math.min(last, Math.max(0, dayNumber(series.window, series.until)));
  const doneUntil = Math.min(until, Math.max(0, dayNumber(series.window, series.doneUntil)));
  const lines = linesOf(series, doneUntil, (last * closest) / widths[size]);
  const { ticks, end } = valueAxis(Math.max(0, series.target ?? 0, ...Object.values(lines).flatMap((line) => line.map(({ total }) => total))));
  const left = 12 + Math.max(...ticks.map((tick) => textWidth(words.number(tick))));
  const frame = frameOf(size, { left, right: 12, top: 46, bottom: 30 });
  const x = scale([0, last], [frame.left, frame.right]);
  const y = scale([0, end], [frame.bottom, frame.top]);
  const today = until < last ? until : null;
  const base = {
    frame,
    days: [0, last] as [number, number],
    end,
    ticks,
    times: timeTicks(series.window, size, words),
    ...lines,
    today,
    target: series.target,
    x,
    y,
  };
  const labels = labelsOf(series, base, words);
  const shown = Object.values(labels).filter((label) => label !== null);
  const rule = today === null ? [] : clearOf(shown, x(today), ruleTop, frame.bottom);
  return { ...base, stepped: series.start !== null, dots: series.start === null ? lines.done : spaced(lines.done, x), rule, labels };
}

function linesOf(series: BurnUp, doneUntil: number, apart: number) {
  const numbered = (steps: { on: string; total: number }[]) => steps.map(({ on, total }) => ({ day: Math.max(0, dayNumber(series.window, on)), total }));
  return {
    done: series.start === null ? numbered(series.steps) : steps(thinned(numbered(series.steps), apart), doneUntil, series.start),
    plan: numbered(series.plan),
    previous: steps(thinned(numbered(series.previous?.steps ?? []), apart), doneUntil),
  };
}

function steps(line: Line, until: number, start = 0): Line {
  const end = line.at(-1);
  return end ? [{ day: 0, total: start }, ...line, { day: Math.max(until, end.day), total: end.total }] : [];
}

/** Of steps closer to each other than `apart` days only the last: the eye can't tell them apart and a file gets long. */
function thinned(line: Line, apart: number): Line {
  return line.filter(({ day }, nth) => nth === line.length - 1 || Math.floor(day / apart) !== Math.floor((line[nth + 1]?.day ?? 0) / apart));
}

/** The steps' dots; none when they would stand closer than a dot is wide. */
function spaced(done: Line, x: (day: number) => number): Line {
  const dots = done.slice(1, -1);
  const room = x(dots.at(-1)?.day ?? 0) - x(dots[0]?.day ?? 0);
  return dots.length > 1 && room / dots.length < 9 ? [] : dots;
}
