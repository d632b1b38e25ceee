import type { Sentence } from './sentence.ts';

/** Who a status comes from. `by` is a party (`police`, `municipality`, `joint`, `other`) or, where that can't be told, the publisher's name; `unknown` for a follow-up without one. */
export type Basis = { from: 'figures' | 'party' | 'followUp' | 'none'; by: string | null; role: string | null; on: string | null };

export const noBasis: Basis = { from: 'none', by: null, role: null, on: null };

/** `Strängnäs kommun` → municipality, `Polisen` → police; a newspaper or a company keeps its name. */
export function partyOf(publisher: string): string {
  const police = /\bpolis/i.test(publisher);
  const municipality = /(\bkommun|kommun\b|\bstad\b)/i.test(publisher);
  if (police && municipality) return 'joint';
  return police ? 'police' : municipality ? 'municipality' : publisher;
}

/** "ur siffrorna", "enligt kommunen", "Polisen, 28 augusti 2020". Stands beside every status; null when nobody has said anything. */
export function basisSentence({ from, by, on }: Basis): Sentence | null {
  if (from === 'none') return null;
  if (from === 'figures') return { key: 'basis.figures', values: {} };
  return { key: `basis.${from}`, values: { by: partyWord(by), on: on ? { date: on } : '', dated: on ? 'yes' : 'no' } };
}

/** The party as a word for messages that choose by it; a publisher's name passes as it is. */
export function partyWord(by: string | null): string {
  return by === null ? 'unknown' : by === 'other' ? 'otherParty' : by;
}
