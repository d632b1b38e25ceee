import type { MissingWord } from '#domain/series.ts';
import type { Words } from '#words/words.ts';

/** Why nothing stands where a number could, in words: `fewer:5` → visas inte – färre än 5, `shownIn:2026-03` → visas i mars. */
export function missingWords({ t, date }: Words, word: MissingWord, where: 'status' | 'drawing' = 'status'): string {
  const [name, value = ''] = word.split(':');
  return t(`${where}.missing.${name}`, { n: value, month: name === 'shownIn' ? date(value, false) : '' });
}
