import type { Commitment, Continuing } from './commitment.ts';

type Promised = Pick<Commitment, 'key' | 'title' | 'continues' | 'withdrawn'>;
type Dated<One> = { key: string; commitments: One[] };

/** One that goes on from another; `pledge` is the key of the pledge that the other stands in. */
type Thread<One> = { from: One; to: One; how: Continuing; pledge: string };

/**
 * How one pledge's commitments relate to those of the pledge before. `unknown`: nobody has said what continued, so nothing counts as dropped. `resumed`:
 * those that go on from a pledge further back, and had paused in the one before.
 */
export type Threads<One> = { known: false } | { known: true; continued: Thread<One>[]; resumed: Thread<One>[]; added: One[]; dropped: One[] };

/**
 * What continued, what was taken up again, what is new and what was dropped between two pledges, from what the later one says it continues. `older`: the
 * pledges further back.
 */
export function threadsOf<One extends Promised>(before: Dated<One>, after: Dated<One>, older: readonly Dated<One>[] = []): Threads<One> {
  const threadsFrom = ({ key: pledge, commitments }: Dated<One>) =>
    after.commitments.flatMap((to): Thread<One>[] => {
      const { continues } = to;
      const from = continues?.pledge === pledge ? commitments.find(({ key }) => key === continues.commitment) : undefined;
      return from && continues ? [{ from, to, how: continues.how, pledge }] : [];
    });
  const continued = threadsFrom(before);
  const resumed = older.flatMap(threadsFrom);
  if (continued.length + resumed.length === 0) return { known: false };
  const goesOn = new Set([...continued, ...resumed].map(({ to }) => to));
  return {
    known: true,
    continued,
    resumed,
    added: after.commitments.filter((one) => !goesOn.has(one)),
    dropped: before.commitments.filter((one) => !continued.some(({ from }) => from === one)),
  };
}

/**
 * The pledge that another is held against: of those that it is said to continue the latest that is known to promise anything, else of all before it. A
 * pledge of which only the headings are known tells nothing of what went on.
 */
export function pledgeBefore<Of extends { from: string | null; commitments: readonly unknown[] }>(said: readonly Of[], earlier: readonly Of[]): Of | null {
  const latest = (all: readonly Of[]) => [...all].sort((a, b) => (b.from ?? '').localeCompare(a.from ?? '')).at(0);
  const known = (all: readonly Of[]) => latest(all.filter(({ commitments }) => commitments.length > 0));
  return known(said) ?? known(earlier) ?? latest(said) ?? null;
}

/** Whether a pledge for one area can go on from one for another: the same, or one of them is for the whole municipality. */
export function isSamePlace(area: string | null, other: string | null): boolean {
  return area === null || other === null || area === other;
}
