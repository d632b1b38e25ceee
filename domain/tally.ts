import type { Day } from './calendar.ts';
import { type Dialogue, type Topic, topics } from './dialogue.ts';

type Tap = Dialogue['counted'][number];

/** Conversations that were counted and not taken back. */
export function countedIn({ counted }: Pick<Dialogue, 'counted'>, on: Day | null = null): Tap[] {
  return counted.filter((tap) => !tap.takenBack && (on === null || tap.on === on));
}

/** How many were about what, most first; those that nobody said are not among them. */
export function byTopic(round: Pick<Dialogue, 'counted'>): { topic: Topic; count: number }[] {
  const taps = countedIn(round);
  return topics
    .map((topic) => ({ topic, count: taps.filter((tap) => tap.topic === topic).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
