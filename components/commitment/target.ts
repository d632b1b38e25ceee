import type { Measure } from '#domain/measure.ts';
import type { Comparator } from '#domain/quantity.ts';
import type { Words } from '#words/words.ts';

/** A number as it is meant: "minst 8", "ungefär 100". */
export function quantityWords({ t, number }: Words, value: number, comparator: Comparator): string {
  return t(`commitment.quantity.${comparator}`, { n: number(value) });
}

/** What was promised, in figures: "minst 8 områden om året", "senast 30 juni 2026", "klasser: alla". */
export function targetWords(words: Words, measure: Measure): string {
  const { t } = words;
  const { type, value, comparator, unit, per, setSize, deadline } = measure;
  const unitWords = words.unit(unit, value);
  if (type === 'deadline') return t('commitment.measure.deadline', { deadline: words.date(deadline ?? '') });
  if (type === 'zero') return t('commitment.measure.zero', { unit: unitWords });
  if (type === 'all') return setSize === null ? t('commitment.measure.all', { unit: unitWords }) : t('commitment.measure.allOf', { unit: unitWords, size: words.number(setSize) });
  if (value === null) return t('commitment.measure.unknown', { unit: unitWords });
  const quantity = t(`commitment.measure.${type}`, { quantity: quantityWords(words, value, comparator), unit: unitWords });
  return per ? `${quantity} ${t(`commitment.per.${per.unit}`, { every: per.every })}` : quantity;
}
