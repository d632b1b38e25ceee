import { shownText } from '#components/question/question-words.ts';
import { textTakenDown } from '#domain/takedown.ts';
import type { Words } from '#words/words.ts';

/** A text as a reader gets it: where it waits for a person, or was taken down, that is said. */
export function shown(words: Words, text: string): string {
  return text === textTakenDown ? words.t('revision.publication.textTakenDown') : shownText(words, text);
}
