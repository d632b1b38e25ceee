import { slugOf } from '#domain/text.ts';

/** Makes keys of words, each used once: `belysning`, `belysning-2`. */
export function unique(): (words: string) => string {
  const taken = new Set<string>();
  return (words) => {
    const key = slugOf(words) || 'x';
    let free = key;
    for (let nth = 2; taken.has(free); nth += 1) free = `${key}-${nth}`;
    taken.add(free);
    return free;
  };
}
