import type { Commitment } from './commitment.ts';

type Promised = Pick<Commitment, 'key' | 'title' | 'continues' | 'withdrawn'>;
type Dated<One> = { key: string; commitments: One[] };

/** How one pledge's commitments relate to those of the pledge before. `unknown`: nobody has said what continued, so nothing counts as dropped. */
export type Threads<One> =
  | { known: false }
  | { known: true; continued: { from: One; to: One; how: 'same' | 'changed' | 'extended' }[]; added: One[]; dropped: One[] };

/** What continued, what is new and what was dropped between two pledges, from what the later one says it continues. */
export function threadsOf<One extends Promised>(before: Dated<One>, after: Dated<One>): Threads<One> {
  const continued = after.commitments.flatMap((to) => {
    const { continues } = to;
    const from = continues?.pledge === before.key ? before.commitments.find(({ key }) => key === continues.commitment) : undefined;
    return from && continues ? [{ from, to, how: continues.how }] : [];
  });
  if (continued.length === 0) return { known: false };
  return {
    known: true,
    continued,
    added: after.commitments.filter((one) => !continued.some(({ to }) => to === one)),
    dropped: before.commitments.filter((one) => !continued.some(({ from }) => from === one)),
  };
}
