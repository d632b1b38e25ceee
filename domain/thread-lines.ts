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

/** Every commitment of every pledge (the oldest first) in exactly one line; what goes on from another stands in the same one, a second that does begins its own. */
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
      else lines.push({ latest: commitment, cells: [...pledges.slice(0, at).map((one) => beforeIt(one, known !== null)), cell] });
    }
    for (const line of lines.filter(({ cells }) => cells.length === at)) line.cells.push(without(line, told));
  }
  return lines;
}

function beforeIt<One>({ commitments, isWhole }: Told<One>, isTold: boolean): LineCell<One> {
  return isTold && commitments.length > 0 ? { is: 'absent', isSure: isWhole } : { is: 'unknown' };
}

function without<One>({ latest, cells }: ThreadLine<One>, { commitments, threads, isWhole }: Told<One>): LineCell<One> {
  if (commitments.length === 0 || !threads?.known) return { is: 'unknown' };
  if (threads.dropped.includes(latest)) return { is: 'dropped', commitment: latest, isSure: isWhole };
  const gone = cells.findLast(({ is }) => is === 'dropped' || is === 'promised');
  return gone?.is === 'dropped' ? { is: 'absent', isSure: isWhole } : { is: 'unknown' };
}
