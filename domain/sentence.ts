import type { Per } from './measure.ts';
import type { Comparator } from './quantity.ts';

/**
 * A sentence as data: which one, and what goes into it. The words files say it in each language (`sentence.<key>`).
 * - a number `n` arrives in the message as `{n}` (for plurals), `{nText}` (written out with separators) and, up to twelve, as a word: `{nWord}`
 *   (ett åtagande), `{nWordCommon}` (en vandring), `{nWordCap}` (Ett åtagande)
 * - an amount arrives as it is meant: `{target}` minst 8, `{targetCap}` Minst 8
 * - a date, a span and a rate arrive as their words; a unit in the form its count asks for
 */
export type Sentence = { key: string; values: Record<string, SentenceValue> };

export type SentenceValue =
  | string
  | number
  | null
  | { date: string }
  | { unit: string | null; count: number | null }
  | { amount: number; comparator: Comparator }
  | { per: Per };
