import type { Commitment } from './commitment.ts';

type Promised = Pick<Commitment, 'key' | 'kind' | 'continues'>;
export type Match<One> = { before: One | null; now: One | null };

/**
 * Which commitments of two pledges belong together: the later one says that it continues the earlier, or, where nobody has said what continued, each
 * pledge has exactly one of the kind. Goals for an effect are of one kind whatever they are about, so only what is said counts. The later pledge's order, then what
 * was only in the earlier.
 */
export function matchCommitments<One extends Promised>(earlierKey: string, before: One[], now: One[]): Match<One>[] {
  const said = new Map(
    now.flatMap((to) => (to.continues?.pledge === earlierKey ? [[to, before.find(({ key }) => key === to.continues?.commitment)] as const] : [])),
  );
  const taken = new Set(said.values());
  const onlyOne = (all: One[], kind: string) => {
    const [one, ...others] = all.filter((other) => other.kind === kind);
    return others.length === 0 && kind !== 'effectGoal' ? one : undefined;
  };
  const matched = now.map((to) => {
    const sameKind = onlyOne(now, to.kind) && onlyOne(before, to.kind);
    const from = said.get(to) ?? (to.continues || said.size > 0 || !sameKind || taken.has(sameKind) ? undefined : sameKind);
    return { before: from ?? null, now: to };
  });
  const gone = before.filter((from) => !matched.some((match) => match.before === from));
  return [...matched, ...gone.map((from) => ({ before: from, now: null }))];
}
