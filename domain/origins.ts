import type { Commitment } from './commitment.ts';
import { type About, alike, likeness } from './likeness.ts';

type Named = About & Pick<Commitment, 'key'>;
/** A pledge with what it promises; `from` is the first day of its period. */
export type Dated<One> = { key: string; from: string | null; commitments: One[] };
/** A commitment of an earlier pledge that one could go on from. */
export type Origin<One> = { pledge: string; from: One };

/**
 * For each commitment the earlier one that it is most like, to be asked about: of the latest pledge that has one alike, since a thread goes from pledge
 * to pledge. The same whatever order pledges and commitments come in.
 */
export function likelyOrigins<One extends Named>(commitments: readonly One[], earlier: readonly Dated<One>[]): Map<string, Origin<One>> {
  const latestFirst = [...earlier].sort((a, b) => compare(b.from ?? '', a.from ?? '') || compare(a.key, b.key));
  return new Map(
    commitments.flatMap((one) => {
      const origin = latestFirst.flatMap(({ key, commitments: before }) => mostLike(one, before, key)).at(0);
      return origin ? [[one.key, origin] as const] : [];
    }),
  );
}

/** What the latest earlier pledge that promises anything promised and none of these goes on from: it would vanish without a word. */
export function leftBehind<One extends Pick<Commitment, 'key'>>(
  commitments: readonly Pick<Commitment, 'continues'>[],
  earlier: readonly Dated<One>[],
): Origin<One>[] {
  const [latest] = earlier.filter((one) => one.commitments.length > 0).sort((a, b) => compare(b.from ?? '', a.from ?? '') || compare(a.key, b.key));
  if (!latest) return [];
  const goesOn = ({ key }: One) => commitments.some(({ continues }) => continues?.pledge === latest.key && continues.commitment === key);
  return latest.commitments.filter((one) => !goesOn(one)).map((from) => ({ pledge: latest.key, from }));
}

function mostLike<One extends Named>(one: One, before: readonly One[], pledge: string): Origin<One>[] {
  const [best] = before
    .map((from) => ({ from, like: likeness(one, from) }))
    .filter(({ like }) => like >= alike)
    .sort((a, b) => b.like - a.like || compare(a.from.key, b.from.key));
  return best ? [{ pledge, from: best.from }] : [];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
