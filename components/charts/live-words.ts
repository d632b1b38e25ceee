import type { Words } from '#words/words.ts';

const names = ['open', 'close', 'whole', 'latest', 'window', 'move', 'loading', 'failed'] as const;

/** What the exploring of a chart says, as finished strings that can be sent to the reader. */
export type LiveWords = Record<(typeof names)[number], string>;

export function liveWords(words: Words): LiveWords {
  return Object.fromEntries(names.map((name) => [name, words.t(`drawing.live.${name}`)])) as LiveWords;
}
