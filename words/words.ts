import { createFormatter, createTranslator } from 'use-intl/core';
import { boundsOf } from '#domain/calendar.ts';
import type { Sentence } from '#domain/sentence.ts';
import { slugOf } from '#domain/text.ts';
import en from './en.ts';
import sv from './sv.ts';
import { worded } from './worded.ts';

export const locales = ['sv', 'en'] as const;
export type Locale = (typeof locales)[number];
type Values = Record<string, string | number | null | undefined>;

/** Everything that differs between the languages: words, sentences, numbers, dates. */
export type Words = ReturnType<typeof make>;

const made = new Map<Locale, Words>();

/** The words of a language; made once. */
export function words(locale: Locale): Words {
  const known = made.get(locale) ?? make(locale);
  made.set(locale, known);
  return known;
}

function make(locale: Locale) {
  const translate = createTranslator({ locale, messages: locale === 'sv' ? sv : en, onError: fail }) as unknown as (key: string, values?: Values) => string;
  const format = createFormatter({ locale: locale === 'en' ? 'en-GB' : locale, timeZone: 'UTC' });
  const number = (value: number) => format.number(value, { maximumFractionDigits: 1 }).replace(/ /g, '\u00a0');
  const date = (text: string, year = true) => dateWords(locale, format, text, year);
  const units = (locale === 'sv' ? sv : en).unit as Record<string, string>;
  const unit = (name: string | null, count: number | null) => {
    const key = slugOf(name ?? '');
    return units[key] ? translate(`unit.${key}`, { count: count ?? 2 }) : (units[key] ?? name ?? '');
  };

  return {
    locale,
    t: (key: string, values: Values = {}) => translate(key, values),
    /** A sentence that the domain made, in this language. */
    say: (sentence: Sentence) => tidy(translate(`sentence.${sentence.key}`, worded(sentence.values, { locale, t: translate, number, date, unit }))),
    /** Why a change wasn't made (`domain/refusal.ts`), in this language. */
    refuse: (sentence: Sentence) => tidy(translate(`refusal.${sentence.key}`, worded(sentence.values, { locale, t: translate, number, date, unit }))),
    /** A unit as a source names it, in the form its count asks for where the word is known: `vandringar` of 1 → vandring. */
    unit,
    number,
    /** `2020-03-10` → 10 mars 2020, `2019-02` → februari 2019, `2017-Q1` → första kvartalet 2017; ranges with a dash. */
    date,
    /** `a, b och c`. */
    list: (items: string[]) => format.list(items, { type: 'conjunction' }),
  };
}

function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/[ \u00a0]+([.,:;])/g, '$1')
    .trim();
}

function dateWords(locale: Locale, format: ReturnType<typeof createFormatter>, text: string, year: boolean): string {
  if (/^\d{4}$/.test(text)) return text;
  const bounds = boundsOf(text);
  if (!bounds) return text;
  const part = /^(\d{4})-([QTH])(\d)$/.exec(text);
  if (part) return words(locale).t(`date.${part[2]}`, { nr: Number(part[3]), year: part[1] });
  if (text.includes('/'))
    return `${dateWords(locale, format, bounds.from, true)}–${dateWords(locale, format, bounds.to, true)}`.replace(/ /g, '\u00a0').replace('–', ' – ');
  const at = new Date(`${bounds.from}T00:00:00Z`);
  const shape = text.length === 7 ? { month: 'long' } : { day: 'numeric', month: 'long' };
  return format.dateTime(at, { ...shape, ...(year ? { year: 'numeric' } : {}) } as Intl.DateTimeFormatOptions as never).replace(/ /g, '\u00a0');
}

function fail(error: { message: string }): never {
  throw new Error(error.message);
}
