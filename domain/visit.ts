import type { Status } from './assessment.ts';
import type { PastWord } from './cause.ts';
import type { Reading } from './reading.ts';

/** What anyone could read of a commitment: its word, its numbers as they are told, and how often it had been judged. Nothing of it is ever shown, only what differs. */
type SeenCommitment = { status: Status; done: string; judged: number };
export type SeenPledge = { commitments: Record<string, SeenCommitment>; asked: number; answered: number };
/** By the pledge's key. */
export type Seen = Record<string, SeenPledge>;

/** When somebody came, what could be read then, and the same of the time before; null the first time. */
export type Visit = { at: string; seen: Seen; before: { at: string; seen: Seen } | null };

/** One thing that is otherwise than it was: `left` are commitments that can't be read any more, told of only by their number. */
export type News =
  | { what: 'status'; commitment: string; before: Status; after: Status }
  | { what: 'done' | 'judged' | 'added'; commitment: string }
  | { what: 'left' | 'asked' | 'answered'; count: number };

/** Whoever comes back within this time is still on the same visit. */
const sameVisitMs = 3_600_000;

type Told = { slug: string; reading: Reading; judged: readonly PastWord[] };

/** What anyone can read of a pledge now. Days aren't among it: a plan that grows by itself is no news. */
export function seenOf(commitments: readonly Told[], questions: readonly { answers: readonly unknown[] }[]): SeenPledge {
  const answered = questions.reduce((sum, { answers }) => sum + answers.length, 0);
  return { commitments: Object.fromEntries(commitments.map((one) => [one.slug, seenCommitment(one)])), asked: questions.length, answered };
}

/** The visit that goes on, or a new one with the last before it. */
export function visitNow(known: Visit | null, now: Date, seen: Seen): Visit {
  if (known && now.getTime() - new Date(known.at).getTime() < sameVisitMs) return known;
  return { at: now.toISOString(), seen, before: known && { at: known.at, seen: known.seen } };
}

/** What is otherwise in a pledge now: words that have changed first, in the pledge's own order, then numbers and judgements, then questions. */
export function newsSince(before: SeenPledge, now: SeenPledge): News[] {
  const each = Object.entries(now.commitments);
  const known = (slug: string) => before.commitments[slug];
  const left = Object.keys(before.commitments).filter((slug) => !now.commitments[slug]).length;
  return [
    ...each.flatMap(([commitment, { status }]): News[] => {
      const was = known(commitment)?.status ?? status;
      return was === status ? [] : [{ what: 'status', commitment, before: was, after: status }];
    }),
    ...each.flatMap(([commitment, one]): News[] => {
      const was = known(commitment);
      if (!was) return [{ what: 'added', commitment }];
      return [
        ...(was.done === one.done ? [] : [{ what: 'done' as const, commitment }]),
        ...(one.judged > was.judged ? [{ what: 'judged' as const, commitment }] : []),
      ];
    }),
    ...more('left', left),
    ...more('asked', now.asked - before.asked),
    ...more('answered', now.answered - before.answered),
  ];
}

function more(what: 'left' | 'asked' | 'answered', count: number): News[] {
  return count > 0 ? [{ what, count }] : [];
}

function seenCommitment({ reading: { status, progress, sentences }, judged }: Told): SeenCommitment {
  const numbers = progress.map(({ done }) => done && [done.value, done.comparator]);
  const outcome = progress.length > 0 ? null : sentences.map(({ key, values }) => [key, values.done ?? null]);
  return { status, done: JSON.stringify([numbers, outcome]), judged: judged.length };
}
