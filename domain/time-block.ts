import * as z from 'zod';

/** Hours in a block of the day: 00–04, 04–08, … six in all. */
export const blockHours = 4;

/** 1 is Monday, 7 Sunday. */
export const weekday = z.int().min(1).max(7);
/** Four hours: 0 is 00–04, 5 is 20–24. */
export const block = z.int().min(0).max(5);

/** Four hours of one day of every week. */
export const timeBlock = z.strictObject({ weekday, block });
export type TimeBlock = z.infer<typeof timeBlock>;

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export const blocks = [0, 1, 2, 3, 4, 5] as const;

/** A block as one word, `5-4` for Friday 16–20: what a tick box sends. */
export function timeBlockCode({ weekday: day, block: hours }: TimeBlock): string {
  return `${day}-${hours}`;
}

/** The way back; what isn't a code stays what it is, for the schema to refuse. */
export function readTimeBlock(given: unknown): unknown {
  const [, day, hours] = typeof given === 'string' ? (/^(\d)-(\d)$/.exec(given) ?? []) : [];
  return day === undefined ? given : { weekday: Number(day), block: Number(hours) };
}

/** In the order of the week, each once. */
export function inOrder(all: readonly TimeBlock[]): TimeBlock[] {
  const known = new Map(all.map((one) => [timeBlockCode(one), one]));
  return [...known.values()].sort((a, b) => a.weekday - b.weekday || a.block - b.block);
}

/** The hours between which a block lies, `20–24`. */
export function hoursOf(nr: number): string {
  const hour = (at: number) => String(at * blockHours).padStart(2, '0');
  return `${hour(nr)}–${hour(nr + 1)}`;
}

/** Days and hours that lie side by side, as few as possible: from `from` to `to` in the week, between two hours of each of the days. */
export type TimeSpan = { from: number; to: number; hours: string };

/** Blocks told in as few words as can be: neighbouring blocks of a day are one span of hours, and neighbouring days with the same hours one row of days. */
export function spansOf(all: readonly TimeBlock[]): TimeSpan[] {
  const known = new Set(all.map(timeBlockCode));
  const runs = weekdays.flatMap((day) => runsOf(blocks.filter((nr) => known.has(timeBlockCode({ weekday: day, block: nr })))).map((run) => ({ day, run })));
  const spans: TimeSpan[] = [];
  for (const { day, run } of runs) {
    const hours = `${hoursOf(run.from).slice(0, 2)}–${hoursOf(run.to).slice(-2)}`;
    const open = spans.find((span) => span.hours === hours && span.to === day - 1);
    if (open) open.to = day;
    else spans.push({ from: day, to: day, hours });
  }
  return spans;
}

function runsOf(numbers: readonly number[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}
