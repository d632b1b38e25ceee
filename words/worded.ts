import type { Sentence, SentenceValue } from '#domain/sentence.ts';
import { numberWord, numberWordCommon } from './number-word.ts';

type Values = Record<string, string | number | null | undefined>;
type Say = {
  locale: 'sv' | 'en';
  t: (key: string, values?: Values) => string;
  number: (value: number) => string;
  date: (text: string) => string;
  unit: (name: string | null, count: number | null) => string;
};

/** What a message gets for each value of a sentence (the forms are listed at `Sentence`). */
export function worded(values: Sentence['values'], say: Say): Values {
  return Object.assign({}, ...Object.entries(values).map(([name, value]) => formsOf(name, value, say)));
}

function formsOf(name: string, value: SentenceValue, say: Say): Values {
  if (typeof value === 'number') return numberForms(name, value, say);
  if (value === null || typeof value === 'string') return { [name]: value };
  if ('date' in value) return { [name]: say.date(value.date) };
  if ('unit' in value) return { [name]: say.unit(value.unit, value.count) };
  if ('per' in value) return { [name]: say.t(`sentence.per.${value.per.unit}`, { every: value.per.every }) };
  const meant = say.t(`sentence.quantity.${value.comparator}`, { number: say.number(value.amount) });
  return { [name]: meant, [`${name}Cap`]: capital(meant) };
}

function numberForms(name: string, value: number, { locale, number }: Say): Values {
  const figures = number(value);
  const word = numberWord(value, locale) ?? figures;
  return {
    [name]: value,
    [`${name}Text`]: figures,
    [`${name}Word`]: word,
    [`${name}WordCommon`]: numberWordCommon(value, locale) ?? figures,
    [`${name}WordCap`]: capital(word),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
