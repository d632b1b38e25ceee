import { periodLabel } from '#components/pledge/period-label.ts';
import type { Words } from '#words/words.ts';

type Named = { from: string | null; to: string | null; areaName: string | null; municipalities: { name: string }[] };

/** A pledge among those of several municipalities: `Exempelkommun 2026`, `Göteborg 2017, Majorna-Linné`. */
export function pledgeTitle(words: Words, pledge: Named): string {
  const name = `${words.list(pledge.municipalities.map((one) => one.name))} ${periodLabel(words, pledge)}`;
  return pledge.areaName ? `${name}, ${pledge.areaName}` : name;
}
