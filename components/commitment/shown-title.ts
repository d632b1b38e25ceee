import { textHeld } from '#domain/held-text.ts';
import type { Words } from '#words/words.ts';
import { titleIn } from './commitment-row.tsx';

/** What a commitment is called where a title that waits to be read by a person must still be named. */
export function shownTitle(words: Words, commitment: { title: string; titleEn: string | null }): string {
  const { text } = titleIn(words, commitment);
  return text === textHeld ? words.t('hiding.words.heldWord') : text;
}
