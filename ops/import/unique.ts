import { freeKey } from '#domain/free-key.ts';
import { harmlessSlug } from '#domain/held-text.ts';

/** Makes keys of words, each used once: `belysning`, `belysning-2`; of words that could point at somebody nothing is taken. */
export function unique(): (words: string) => string {
  const taken = new Set<string>();
  return (words) => {
    const key = freeKey(harmlessSlug(words, 'x'), taken);
    taken.add(key);
    return key;
  };
}
