import { createHash } from 'node:crypto';

/** The public id of what is told as one: the same as long as it is the same count, and made of nothing that isn't public. */
export function countedId(commitment: string, ...named: (string | number | null)[]): string {
  return createHash('sha256')
    .update(JSON.stringify([commitment, ...named]))
    .digest('hex')
    .slice(0, 16);
}
