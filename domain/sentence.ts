/**
 * A sentence as data: which one, and what goes into it. The words files say it in each language (`sentence.<key>`).
 * A number arrives in the message both as `{n}` (for plurals) and as `{nText}` (written out with separators); a date as its words.
 */
export type Sentence = { key: string; values: Record<string, string | number | null | { date: string }> };
