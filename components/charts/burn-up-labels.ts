import { daysIn } from '#domain/calendar.ts';
import type { BurnUp } from '#domain/series.ts';
import type { Words } from '#words/words.ts';
import type { BurnUpLayout, Line } from './burn-up-layout.ts';
import { type Point, scale } from './frame.ts';
import { missingWords } from './missing-words.ts';
import { type Box, place, type Wish } from './placing.ts';

type Base = Omit<BurnUpLayout, 'labels' | 'dots' | 'stepped' | 'rule'>;
type Name = keyof BurnUpLayout['labels'];

const doneSize = 18;
const earlyDays = 45;

/** What each line is and how far it has come, said beside it, where there is room. */
export function labelsOf(series: BurnUp, base: Base, words: Words): BurnUpLayout['labels'] {
  const { frame, x, y, done, today, target, plan, previous } = base;
  const now = x(today ?? base.days[1]);
  const [end, before] = [done.at(-1), previous.at(-1)];
  const spokenOf = end?.day ?? today ?? base.days[1];
  const planned = totalAt(plan, spokenOf);
  const early = !end && waiting(series) === 'waiting';
  const later = series.later[0] ? missingWords(words, `shownIn:${series.later[0].shownIn}`, 'drawing') : null;
  const wishes: Record<Name, Wish | null> = {
    today:
      today === null
        ? null
        : {
            text: words.date(series.until, false),
            bold: true,
            at: [
              { x: now - 7, y: 14, anchor: 'end' },
              { x: now + 7, y: 14, anchor: 'start' },
            ],
          },
    done: end
      ? {
          text: words.t('drawing.done', { n: words.t('drawing.quantity', { comparator: series.meant ?? 'exactly', n: words.number(end.total) }) }),
          size: doneSize,
          bold: true,
          at: around({ x: x(end.day), y: y(end.total) }, ['end', 'start'], [-12, 26, -30, 44, -48, 62]),
        }
      : null,
    // Only on the side of the months that it speaks of.
    later: end && later ? { text: later, at: around({ x: x(end.day), y: y(end.total) }, ['start'], [5, 24, -12, 42, -30, 60, -48, 78, -66]) } : null,
    target:
      target === null
        ? null
        : {
            text: words.t('drawing.target', { comparator: series.comparator, n: words.number(target) }),
            bold: true,
            at: [0, -22, -58].flatMap((dx) => around({ x: frame.right + 12 + dx, y: y(target) }, ['end'], [-9, -32, 22, 40])),
          },
    previous:
      before && series.previous
        ? {
            text: words.t('drawing.previous', { label: series.previous.label, n: words.number(before.total) }),
            at: around({ x: x(before.day), y: y(before.total) }, ['start', 'end'], [5, -10, 22, -28, 40]),
          }
        : null,
    plan:
      planned === null || series.planToDate === null || today === null || early
        ? null
        : {
            text: words.t('drawing.plan', { n: plannedWords(series.planToDate, words) }),
            at: around({ x: x(spokenOf), y: y(planned) }, ['start', 'end'], [24, -10, 42, -28, 60, 78]),
          },
    waiting: end
      ? null
      : {
          text: later && series.doneUntil < series.window.from ? later : words.t(`drawing.${waiting(series)}`),
          at: [{ x: early ? now + 14 : frame.left + 14, y: (frame.top * 3 + frame.bottom) / 4, anchor: 'start' }],
        },
  };
  return placed(wishes, base);
}

/** In whole things, as the sentence says it. */
function plannedWords(planned: number, words: Words): string {
  const whole = Math.round(planned);
  return words.t('drawing.quantity', { comparator: whole === planned ? 'exactly' : 'about', n: words.number(whole) });
}

function waiting(series: BurnUp): 'waiting' | 'nothingReported' {
  return daysIn({ from: series.window.from, to: series.until }) <= earlyDays ? 'waiting' : 'nothingReported';
}

function around({ x, y }: Point, sides: ('start' | 'end')[], heights: number[]): Wish['at'] {
  const shift = { start: 12, end: -12 };
  return heights.flatMap((dy) => sides.map((anchor) => ({ x: x + shift[anchor], y: y + dy, anchor })));
}

function placed(wishes: Record<Name, Wish | null>, base: Base): BurnUpLayout['labels'] {
  const wanted = (Object.keys(wishes) as Name[]).filter((name) => wishes[name]);
  const places = place(
    wanted.map((name) => wishes[name] as Wish),
    base.frame,
    obstacles(base),
  );
  return {
    ...(Object.fromEntries(Object.keys(wishes).map((name) => [name, null])) as BurnUpLayout['labels']),
    ...Object.fromEntries(wanted.map((name, nth) => [name, places[nth]])),
  };
}

function obstacles({ frame, x, y, done, plan, previous, today }: Base): Box[] {
  const rule = today === null ? [] : [{ left: x(today) - 3, right: x(today) + 3, top: 20, bottom: frame.bottom }];
  const axis = { left: 0, right: frame.width, top: frame.bottom - 2, bottom: frame.height };
  const slope =
    plan.length < 2
      ? []
      : Array.from({ length: 40 }, (_, nth) => (nth / 39) * (plan.at(-1)?.day ?? 0)).map((day) =>
          grown({ left: x(day), right: x(day), top: y(totalAt(plan, day) ?? 0), bottom: y(totalAt(plan, day) ?? 0) }, 4),
        );
  return [...rule, axis, ...slope, ...treads(done, x, y, 7), ...treads(previous, x, y, 3)];
}

/** A box around each step, tread and riser. */
function treads(line: Line, x: Base['x'], y: Base['y'], by: number): Box[] {
  return line.slice(1).flatMap((step, nth) => {
    const before = line[nth] as Line[number];
    const tread = { left: x(before.day), right: x(step.day), top: y(before.total), bottom: y(before.total) };
    const riser = { left: x(step.day), right: x(step.day), top: y(step.total), bottom: y(before.total) };
    return [grown(tread, by), grown(riser, by)];
  });
}

function grown({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

function totalAt(line: Line, day: number): number | null {
  const after = line.findIndex((point) => point.day >= day);
  if (line.length === 0) return null;
  if (after <= 0) return (after === 0 ? line[0] : line.at(-1))?.total ?? null;
  const [a, b] = [line[after - 1], line[after]] as [Line[number], Line[number]];
  return scale([a.day, b.day], [a.total, b.total])(day);
}
