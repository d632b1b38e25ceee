import type { Continuing } from './commitment.ts';
import type { Threads } from './threads.ts';

type Told<One> = {
  pledge: { key: string };
  commitments: readonly One[];
  /** The pledge it is held against, and how its commitments relate to that one's; null where nobody has said anything. */
  before: { key: string } | null;
  threads: Threads<One> | null;
  /** Whether its whole text is known: only then is what isn't in it dropped, and what goes on from nothing in it new. */
  isWhole: boolean;
};

/**
 * What one commitment was in one pledge. `dropped`: the first pledge without it. `absent`: it isn't there. Sure only where that pledge's whole text is known.
 * `unknown`: no source tells whether it went on, or what that pledge promised.
 */
export type LineCell<One> =
  | { is: 'promised'; commitment: One; how: Continuing | 'new' | null }
  | { is: 'dropped'; commitment: One; isSure: boolean }
  | { is: 'absent'; isSure: boolean }
  | { is: 'unknown' };

/** One commitment's way through all the pledges: a cell per pledge, in their order. */
export type ThreadLine<One> = { latest: One; cells: LineCell<One>[] };

/** Every commitment of every pledge (the oldest first) in a line; what goes on from another stands in the same one, a second that does in one that begins with it. */
export function threadLines<One>(pledges: readonly Told<One>[]): ThreadLine<One>[] {
  const lines: ThreadLine<One>[] = [];
  for (const [at, told] of pledges.entries()) {
    const { commitments, threads } = told;
    const known = threads?.known ? threads : null;
    const isNew = known && pledges.some(({ pledge, isWhole }) => pledge.key === told.before?.key && isWhole);
    const goOn = new Map([...(known?.continued ?? []), ...(known?.resumed ?? [])].map((one) => [one.to, one]));
    for (const commitment of commitments) {
      const thread = goOn.get(commitment);
      const own = thread && lines.find(({ latest, cells }) => latest === thread.from && cells.length === at);
      const cell = { is: 'promised' as const, commitment, how: thread?.how ?? (isNew ? ('new' as const) : null) };
      if (own) Object.assign(own, { latest: commitment, cells: [...own.cells, cell] });
      else
        lines.push({
          latest: commitment,
          cells: [...(thread ? sharedWith(lines, thread.from, at) : pledges.slice(0, at).map((one) => beforeIt(one, told))), cell],
        });
    }
    for (const line of lines.filter(({ cells }) => cells.length === at)) line.cells.push(without(line, told));
  }
  return lines;
}

/** What a pledge had of one that is first known in a later: it was held only against the pledge before, and of the others nobody has said anything. */
function beforeIt<One>({ pledge, isWhole }: Told<One>, { before, threads }: Told<One>): LineCell<One> {
  return threads?.known && pledge.key === before?.key ? { is: 'absent', isSure: isWhole } : { is: 'unknown' };
}

/** The way there of one that another goes on from already: the same up to where they part. */
function sharedWith<One>(lines: readonly ThreadLine<One>[], from: One, at: number): LineCell<One>[] {
  const cells = lines.find((line) => line.cells.some((cell) => cell.is === 'promised' && cell.commitment === from))?.cells ?? [];
  const parted = cells.findIndex((cell) => cell.is === 'promised' && cell.commitment === from);
  return Array.from({ length: at }, (_, nth) => (nth <= parted ? cells[nth] : undefined) ?? { is: 'unknown' });
}

function without<One>({ latest, cells }: ThreadLine<One>, { commitments, threads, isWhole }: Told<One>): LineCell<One> {
  if (commitments.length === 0 || !threads?.known) return { is: 'unknown' };
  if (threads.dropped.includes(latest)) return { is: 'dropped', commitment: latest, isSure: isWhole };
  const gone = cells.findLast(({ is }) => is === 'dropped' || is === 'promised');
  return gone?.is === 'dropped' ? { is: 'absent', isSure: isWhole } : { is: 'unknown' };
}
