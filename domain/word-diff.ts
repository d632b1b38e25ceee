export type Piece = { kind: 'same' | 'old' | 'new'; text: string };

/** The longest that is compared word for word; longer texts are shown whole, before and after. */
const longest = 1500;

/**
 * How one text became another, word by word: the pieces without the new ones are the earlier text, without the old ones the later. What was taken away
 * comes before what came in its place.
 */
export function wordDiff(before: string, after: string): Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length > longest || now.length > longest) return joined([piece('old', before), piece('new', after)]);
  const common = lengths(old, now);
  const pieces: Piece[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < now.length) {
    const [from, into] = [old[at], now[to]];
    if (from !== undefined && from === into) {
      pieces.push(piece('same', from));
      at++;
      to++;
    } else if (from !== undefined && (into === undefined || commonAt(common, at + 1, to) >= commonAt(common, at, to + 1))) {
      pieces.push(piece('old', from));
      at++;
    } else {
      pieces.push(piece('new', into ?? ''));
      to++;
    }
  }
  return joined(grouped(pieces));
}

/** Words with the space after them, so that joining gives the text back. */
function wordsOf(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}

/** How many words the rest of both have in common, in order, from each place on. */
function lengths(old: string[], now: string[]): Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let at = old.length - 1; at >= 0; at--) {
    const [row, below] = [table[at] as Uint16Array, table[at + 1] as Uint16Array];
    for (let to = now.length - 1; to >= 0; to--) row[to] = old[at] === now[to] ? (below[to + 1] ?? 0) + 1 : Math.max(below[to] ?? 0, row[to + 1] ?? 0);
  }
  return table;
}

function commonAt(table: Uint16Array[], at: number, to: number): number {
  return table[at]?.[to] ?? 0;
}

/** Between two pieces that are the same, first all that was taken away, then all that came. */
function grouped(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  let run: Piece[] = [];
  const end = () => {
    result.push(...run.filter(({ kind }) => kind === 'old'), ...run.filter(({ kind }) => kind === 'new'));
    run = [];
  };
  for (const one of pieces) {
    if (one.kind === 'same') {
      end();
      result.push(one);
    } else run.push(one);
  }
  end();
  return result;
}

function joined(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const one of pieces) {
    const last = result.at(-1);
    if (last?.kind === one.kind) last.text += one.text;
    else if (one.text !== '') result.push({ ...one });
  }
  return result;
}

function piece(kind: Piece['kind'], text: string): Piece {
  return { kind, text };
}
