/**
 * A sentence as data: which one, and what goes into it. The words files say it in each language (`sentence.<key>`).
 * A number `n` arrives in the message as `{n}` (for plurals), `{nText}` (written out with separators) and, up to twelve, as a word: `{nWord}`
 * (ett åtagande), `{nWordCommon}` (en vandring), `{nWordCap}` (Ett åtagande). A date arrives as its words, a unit in the form its count asks for.
 */
export type Sentence = { key: string; values: Record<string, string | number | null | { date: string } | { unit: string | null; count: number | null }> };
