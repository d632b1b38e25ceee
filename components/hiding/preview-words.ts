import type { Words } from '#words/words.ts';
import type { Preview } from './preview.ts';

const keys = ['exactly', 'exactlyArea', 'sum', 'sumOf', 'fewer', 'about'] as const;

/** What a preview says, as finished strings that can be sent to the device; what is in braces is filled in there. */
export type PreviewWords = Record<(typeof keys)[number] | 'now' | 'later' | 'never' | 'whole' | 'term1' | 'term2', string> & { locale: string };

export function previewWords({ t, locale }: Words): PreviewWords {
  const open = { what: '{what}', date: '{date}', n: '{n}', unit: '{unit}', span: '{span}', area: '{area}', year: '{year}' };
  const said = Object.fromEntries([...keys, 'now', 'later', 'never', 'whole'].map((name) => [name, t(`hiding.preview.${name}`, open)]));
  const terms = { term1: t('date.H', { ...open, nr: 1 }), term2: t('date.H', { ...open, nr: 2 }) };
  return { ...(said as Omit<PreviewWords, 'term1' | 'term2' | 'locale'>), ...terms, locale: locale === 'en' ? 'en-GB' : locale };
}

/** "Blir synligt 31 maj 2026, som: 12 kontroller i april 2026, Norr". */
export function sayPreview(words: PreviewWords, preview: Preview, unit: string): string {
  const { key, from, span, area, n } = preview;
  if (key === 'never') return words.never;
  const number = n === null ? '' : new Intl.NumberFormat(words.locale).format(n);
  const what = filled(words[key], { n: number, unit, span: spanWords(words, span), area: area ?? words.whole });
  return filled(from ? words.later : words.now, { what, date: from ? dayWords(words, from) : '' });
}

function spanWords(words: PreviewWords, span: string): string {
  const [year = '', rest = ''] = span.split('-');
  if (rest.startsWith('H')) return filled(rest === 'H1' ? words.term1 : words.term2, { year });
  return formatted(words, `${span}-01`, { month: 'long', year: 'numeric' });
}

function dayWords(words: PreviewWords, on: string): string {
  return formatted(words, on, { day: 'numeric', month: 'long', year: 'numeric' });
}

function formatted({ locale }: PreviewWords, on: string, shape: Intl.DateTimeFormatOptions): string {
  const at = new Date(`${on}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? '' : new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' }).format(at).replaceAll(' ', '\u00a0');
}

function filled(text: string, values: Record<string, string>): string {
  return Object.entries(values).reduce((said, [name, value]) => said.replaceAll(`{${name}}`, value), text);
}
