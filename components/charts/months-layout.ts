import type { MissingWord, Months } from '#domain/series.ts';
import type { Words } from '#words/words.ts';
import { type Frame, frameOf, type Size, textWidth, widths } from './frame.ts';
import { lineHeight } from './lines.tsx';
import { missingWords } from './missing-words.ts';
import type { Box } from './placing.ts';
import { monthLabel } from './time-axis.ts';
import { wrapped } from './wrapped.ts';

/** One kind of thing: its heading, the band its bars stand in, and the axis (recharts' `domain`) that puts them there. */
export type MonthRow = {
  key: string;
  heading: string[];
  headingY: number;
  band: Box;
  domain: [number, number];
  numbers: { x: number; y: number; text: string }[];
  gaps: (Box & { text: string | null; hatched: boolean })[];
};
export type MonthsLayout = { frame: Frame; barSize: number; rows: MonthRow[]; names: { x: number; text: string }[]; slots: number[] };

const bandHeight = 56;
const numberHeight = 20;
const gapHeight = 16;

/** Where everything of the small multiples stands: a band per kind, the same scale for the same unit. */
export function layMonths({ months, rows }: Months, words: Words, size: Size): MonthsLayout {
  const [left, right] = [2, widths[size] - 2];
  const slot = (right - left) / Math.max(1, months.length);
  const centre = (nth: number) => left + (nth + 0.5) * slot;
  let y = 0;
  const bands = rows.map((row) => {
    const heading = wrapped(headingOf(row, words), right - left, 2, true);
    const top = y + heading.length * lineHeight + numberHeight;
    const band = { heading, headingY: y + 15, box: { left, right, top, bottom: top + bandHeight } };
    y = band.box.bottom + gapHeight;
    return band;
  });
  const frame = frameOf(size, { left, right: widths[size] - right, top: 0, bottom: 26 }, y - gapHeight + 26);
  const laid = rows.map((row, nth): MonthRow => {
    const { heading, headingY, box } = bands[nth] as (typeof bands)[number];
    const perUnit = bandHeight / Math.max(1, topOf(rows.filter(({ unit }) => unit === row.unit)));
    return {
      key: `row${nth}`,
      heading,
      headingY,
      band: box,
      domain: [-(frame.bottom - box.bottom) / perUnit, (box.bottom - frame.top) / perUnit],
      numbers: numbersOf(row.values, slot, words).map(({ nth: month, text, value }) => ({ x: centre(month), y: box.bottom - value * perUnit - 5, text })),
      gaps: gapsOf(row.words).map((gap) => gapBox(gap, box, left, slot, words)),
    };
  });
  return {
    frame,
    barSize: Math.max(1, Math.min(40, Math.round(slot * 0.68))),
    rows: laid,
    names: namesOf(months, size, words, centre),
    slots: months.map((_, nth) => centre(nth)),
  };
}

function headingOf({ label, unit }: Months['rows'][number], words: Words): string {
  const name = words.unit(unit, null);
  return name && !label.toLowerCase().includes(name.toLowerCase()) ? `${label}, ${name}` : label;
}

function topOf(rows: Months['rows']): number {
  return Math.max(0, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0)));
}

/** A number over each bar; when they don't fit, over the highest only. Zero is written out: it isn't the same as nothing. */
function numbersOf(values: (number | null)[], slot: number, words: Words) {
  const known = values.flatMap((value, nth) => (value === null ? [] : [{ nth, value, text: words.number(value) }]));
  if (known.every(({ text }) => textWidth(text) <= slot - 2)) return known;
  const top = Math.max(...known.map(({ value }) => value));
  return known.filter(({ value, nth }) => value === top && nth === known.find((first) => first.value === top)?.nth);
}

type Gap = { word: MissingWord | 'later'; from: number; to: number };

/** Months without a number, neighbours with the same word together. */
function gapsOf(missing: (MissingWord | null)[]): Gap[] {
  const gaps: Gap[] = [];
  for (const [nth, word] of missing.entries()) {
    const last = gaps.at(-1);
    if (word && last && last.to === nth && isSame(last.word, word)) Object.assign(last, { to: nth + 1, word: last.word === word ? word : 'later' });
    else if (word) gaps.push({ word, from: nth, to: nth + 1 });
  }
  return gaps;
}

/** What lies ahead is left empty; what should have been there is hatched, as high as a line of text, with the word when it fits. */
function gapBox({ word, from, to }: Gap, band: Box, left: number, slot: number, words: Words): MonthRow['gaps'][number] {
  const box = { left: left + from * slot + 2, right: left + to * slot - 2, top: band.bottom - 14, bottom: band.bottom };
  const text = textsOf(word, words).find((one) => textWidth(one) <= box.right - box.left) ?? null;
  return { ...box, text, hatched: word !== 'notYet' };
}

/** What waits for its day is one gap, also where each month has another. */
function isSame(last: Gap['word'], word: MissingWord): boolean {
  return last === word || (word.startsWith('shownIn:') && (last === 'later' || last.startsWith('shownIn:')));
}

/** The word for a gap, and shorter ones for where it doesn't fit. */
function textsOf(word: Gap['word'], words: Words): string[] {
  const [name, n = ''] = word.split(':');
  const short = (key: string) => words.t(`drawing.missing.${key}`, { n });
  if (word === 'later') return [short('later'), short('laterShort')];
  const whole = missingWords(words, word, 'drawing');
  if (name === 'fewer') return [whole, short('fewerShort'), `<${n}`];
  return name === 'shownIn' ? [whole, short('laterShort')] : name === 'protected' ? [whole, short('notShown')] : [whole];
}

function namesOf(months: string[], size: Size, words: Words, centre: (nth: number) => number) {
  const most = size === 'wide' ? 12 : 6;
  const every = [1, 2, 3, 6, 12].find((step) => months.length / step <= most) ?? 12;
  const severalYears = months[0]?.slice(0, 4) !== months.at(-1)?.slice(0, 4);
  return months.flatMap((month, nth) =>
    (Number(month.slice(5)) - 1) % every === 0 ? [within(centre(nth), monthLabel(month, severalYears, words), size)] : [],
  );
}

function within(x: number, text: string, size: Size) {
  const half = textWidth(text) / 2;
  return { x: Math.min(widths[size] - half, Math.max(half, x)), text };
}
