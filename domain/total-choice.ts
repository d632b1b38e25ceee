import { isNarrowed, sumsLeft, type Told, type ToldTotal } from './attacker.ts';
import { type Range, rangeOfShown, shownCount } from './hidden-count.ts';
import type { PublicationSetting } from './publication-setting.ts';

/** A total to tell, or the ranges that one that isn't told may lie in. */
export type TotalChoice = { shown: number | null; range: Range } | { among: Range[] };

/**
 * Whether the total of all counts may be told on top of what has been: only when it and everything told before rule out no value of any count. That it is
 * withheld tells something too, to somebody who knows this rule. So what is withheld depends on nothing but what has been told: of the totals that are
 * possible, so many are withheld that a withheld one could be anything as far as each count goes.
 */
export function chooseTotal(told: Told, total: number, setting: Pick<PublicationSetting, 'threshold' | 'roundingTo'>): TotalChoice {
  const withheld = withheldTotals(told, setting);
  const shown = shownCount(total, setting);
  if (withheld === null) return { among: [] };
  return withheld.includes(shown) ? { among: withheld.map((one) => rangeOfShown(one, setting)) } : { shown, range: rangeOfShown(shown, setting) };
}

/** The totals, as they would be told, that aren't; null when it is too much to work out and none is. */
function withheldTotals(told: Told, setting: Pick<PublicationSetting, 'threshold' | 'roundingTo'>): (number | null)[] | null {
  const sums = sumsLeft(told);
  if (!sums) return null;
  const possible = [...new Set([...sums].map((sum) => shownCount(sum, setting)))].sort((a, b) => (a ?? 0) - (b ?? 0));
  const narrows = (some: (number | null)[]) => isNarrowed(withTotal(told, some, setting)) !== false;
  const withheld = possible.filter((one) => narrows([one]));
  const rest = fromTheEdges(possible.filter((one) => !withheld.includes(one)));
  while (withheld.length > 0 && rest.length > 0 && narrows(withheld)) withheld.push(...rest.splice(0, 1));
  return withheld;
}

function withTotal({ counts, totals }: Told, among: (number | null)[], setting: Pick<PublicationSetting, 'threshold' | 'roundingTo'>): Told {
  const versions = Object.fromEntries(counts.map((each, nth) => [nth, each.length - 1]));
  const total: ToldTotal = { upTo: counts.length - 1, versions, among: among.map((one) => rangeOfShown(one, setting)) };
  return { counts, totals: [...totals, total] };
}

/** Those furthest from the middle first, the lower of two equally far. */
function fromTheEdges(totals: (number | null)[]): (number | null)[] {
  const middle = (totals.length - 1) / 2;
  const far = totals.map((one, nth) => ({ one, far: Math.abs(nth - middle) }));
  return far.sort((a, b) => b.far - a.far).map(({ one }) => one);
}
