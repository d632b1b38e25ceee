import { knownKinds } from '#domain/commitment.ts';
import type { Words } from '#words/words.ts';

/** A kind that the product knows by name in the page's language; another as it was written. */
export function kindWords({ t }: Words, kind: string): string {
  return (knownKinds as readonly string[]).includes(kind) ? t(`draft.kinds.${kind}`) : kind;
}
