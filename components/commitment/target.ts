import type { Measure } from '#domain/measure.ts';
import type { Comparator } from '#domain/quantity.ts';
import type { Words } from '#words/words.ts';

/** A number as it is meant: "minst 8", "ungefär 100". */
export function quantityWords({ t, number }: Words, value: number, comparator: Comparator): string {
  return t(`commitment.quantity.${comparator}`, { n: number(value) });
}

/** What was promised, in figures: "minst 8 områden om året", "senast 30 juni 2026", "alla klasser". */
export function targetWords(words: Words, measure: Measure): string {
  const { t } = words;
  const { type, value, comparator, per, setSize, deadline } = measure;
  const unit = words.unit(measure.unit ?? usualUnits[type] ?? null, value);
  if (type === 'deadline') return t('commitment.measure.deadline', { deadline: words.date(deadline ?? '') });
  if (type === 'zero') return unit ? t('commitment.measure.zero', { unit }) : t('commitment.measure.zeroNoUnit');
  if (type === 'all') return t(setSize === null ? 'commitment.measure.all' : 'commitment.measure.allOf', { unit, size: words.number(setSize ?? 0) }).trim();
  if (value === null) return unit ? t('commitment.measure.unknown', { unit }) : t('commitment.measure.unknownNoUnit');
  const quantity = t(`commitment.measure.${type}`, { quantity: quantityWords(words, value, comparator), unit }).trim();
  return per ? `${quantity} ${t(`commitment.per.${per.unit}`, { every: per.every })}` : quantity;
}

/** What is counted when nobody says: as the units of `words/` are named. */
const usualUnits: Partial<Record<Measure['type'], string>> = { hours: 'timmar', share: 'procent' };
