import { textHeld } from '#domain/held-text.ts';
import { textTakenDown } from '#domain/takedown.ts';
import type { Words } from '#words/words.ts';

/** Why a party judges as it does, in its own Swedish words; or the word for that they aren't shown. */
export function Reason({ words, reason }: { words: Words; reason: string }) {
  const said = reasonWords(words, reason);
  return said === reason ? <span lang={words.locale === 'sv' ? undefined : 'sv'}>{reason}</span> : said;
}

/** The same as text. */
export function reasonWords({ t }: Words, reason: string): string {
  if (reason === textTakenDown) return t('revision.publication.textTakenDown');
  return reason === textHeld ? t('hiding.words.heldWord') : reason;
}
