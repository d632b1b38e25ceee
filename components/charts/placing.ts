import { type Frame, type Point, textSize, textWidth } from './frame.ts';

export type Anchor = 'start' | 'middle' | 'end';
export type Box = { left: number; right: number; top: number; bottom: number };
export type Placed = Point & { anchor: Anchor; text: string; size: number; bold: boolean };
/** Places a label may stand, best first; y is the baseline. */
export type Wish = { text: string; size?: number; bold?: boolean; at: (Point & { anchor: Anchor })[] };

const air = 4;

/**
 * Gives each label the first of its places that is free from lines and other labels, pushed inside the frame. A label that fits nowhere takes the place
 * with the least in its way, higher or lower where others stand: it's never left out, since it says what the line is.
 */
export function place(wishes: Wish[], frame: Frame, lines: Box[] = []): Placed[] {
  const texts: Box[] = [];
  return wishes.map(({ text, size = textSize, bold = false, at }) => {
    const places = at.map((spot) => inside({ ...spot, text, size, bold }, frame));
    const cheapest = (spots: Placed[]) => spots.reduce((least, spot) => (cost(spot, frame, texts, lines) < cost(least, frame, texts, lines) ? spot : least));
    const wished = cheapest(places);
    const best = texts.some((box) => overlap(boxOf(wished), box) > 0) ? cheapest([wished, ...elsewhere(wished, frame)]) : wished;
    texts.push(boxOf(best));
    return best;
  });
}

export function boxOf({ x, y, anchor, text, size, bold }: Placed): Box {
  const width = textWidth(text, { size, bold });
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.25 };
}

/** The same place higher and lower, the nearest first: for a label whose own places are all taken by others. */
function elsewhere(spot: Placed, frame: Frame): Placed[] {
  const heights = Array.from({ length: Math.floor((frame.bottom - spot.size) / 6) }, (_, nth) => spot.size + nth * 6);
  return heights.sort((a, b) => Math.abs(a - spot.y) - Math.abs(b - spot.y)).map((y) => ({ ...spot, y }));
}

function inside(spot: Placed, frame: Frame): Placed {
  const { left, right } = boxOf(spot);
  const push = left < 2 ? 2 - left : right > frame.width - 2 ? frame.width - 2 - right : 0;
  return { ...spot, x: spot.x + push };
}

/** The parts of an upright line at `x` that no label stands on, each from its top to its bottom; stumps are left out. */
export function clearOf(labels: Placed[], x: number, top: number, bottom: number): [number, number][] {
  const met = labels
    .map(boxOf)
    .filter(({ left, right }) => left - air < x && x < right + air)
    .sort((a, b) => a.top - b.top);
  const starts = [top, ...met.map((box) => box.bottom + air)];
  return starts
    .map((start, nth): [number, number] => [Math.max(top, ...starts.slice(0, nth), start), (met[nth]?.top ?? bottom + air) - air])
    .filter(([a, b]) => b - a > air);
}

/** Text on text can't be read, text on a line can (it has a paper edge). */
function cost(spot: Placed, frame: Frame, texts: Box[], lines: Box[]): number {
  const mine = boxOf(spot);
  const covered = (boxes: Box[]) =>
    Math.min(
      area(mine),
      boxes.reduce((sum, box) => sum + overlap(mine, box), 0),
    );
  return covered(texts) * 200 + covered(lines) + (mine.top < 0 || mine.bottom > frame.bottom ? area(mine) * 200 : 0);
}

function area({ left, right, top, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
