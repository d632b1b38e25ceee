import { textHeld } from '#domain/held-text.ts';
import { textTakenDown } from '#domain/takedown.ts';
import type { Words } from '#words/words.ts';

/** Why a party judges as it does, in its own Swedish words; or the word for that they aren't shown. */
export function Reason({ words: { t, locale }, reason }: { words: Words; reason: string }) {
  if (reason === textTakenDown) return t('revision.publication.textTakenDown');
  if (reason === textHeld) return t('hiding.words.heldWord');
  return <span lang={locale === 'sv' ? undefined : 'sv'}>{reason}</span>;
}
