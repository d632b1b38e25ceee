import type { Words } from '#words/words.ts';

type Dated = { from: string | null; to: string | null };
type Named = Dated & { areaName: string | null };

/** The period in as few words as are true: `2020`, `2022–2023`, `1 februari 2017 – 31 januari 2018`, `från 2017, tills vidare`, `odaterat`. */
export function periodLabel({ t, date }: Words, { from, to }: Dated): string {
  if (!from) return to ? t('pledge.until', { to: date(to) }) : t('pledge.undated');
  if (!to) return t('pledge.from', { from: date(from) });
  if (from === to) return date(from);
  return from.length === 4 && to.length === 4 ? `${from}–${to}` : `${date(from)} – ${date(to)}`;
}

/** `Medborgarlöfte 2017, Majorna-Linné`. */
export function pledgeName(words: Words, pledge: Named): string {
  const name = words.t('pledge.name', { period: periodLabel(words, pledge) });
  return pledge.areaName ? `${name}, ${pledge.areaName}` : name;
}
