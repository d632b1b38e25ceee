import type { Responsible } from './organisation.ts';
import type { Reading } from './reading.ts';

/** Whose word is expected of a commitment, and whoever else has judged it: of a joint one each party for its own part, or both together where they have. */
export function judgesOf({ responsible, reading }: { responsible: Responsible; reading: Pick<Reading, 'judgements'> }): Responsible[] {
  const expected: Responsible[] = responsible === 'joint' ? ['municipality', 'police'] : [responsible];
  const together = reading.judgements.some(({ by }) => by === 'joint');
  return [...new Set([...(together ? ['joint' as const] : expected), ...reading.judgements.map(({ by }) => by)])];
}
