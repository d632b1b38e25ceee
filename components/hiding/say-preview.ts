import type { Preview } from './preview.ts';
import type { PreviewWords } from './preview-words.ts';

/** How it shows. */
export const said = ['exactly', 'exactlyArea', 'exactlyHeld', 'sumHeld', 'sum', 'sumOf', 'fewer', 'about', 'figure', 'figureCoarse'] as const;
/** Whole sentences: nothing of it shows, or not by itself. */
export const never = ['never', 'told', 'notMonths', 'notTerms', 'notOneMonths', 'notOneTerms'] as const;
export type Said = (typeof said)[number];
export type Never = (typeof never)[number];

/** "Blir synligt 31 maj 2026, som: 12 kontroller i april 2026, Norr". */
export function sayPreview(words: PreviewWords, preview: Preview, unit: string): string {
  const { key, from, span, area, n, comparator = 'exactly' } = preview;
  if (isNever(key)) return filled(words[key], { span: spanWords(words, span) });
  const number = n === null ? '' : filled(words.quantities[comparator], { number: new Intl.NumberFormat(words.locale).format(n) });
  const what = filled(words[key], { n: number, unit, span: spanWords(words, span), area: area ?? words.whole });
  return filled(from ? words.later : words.now, { what, date: from ? dayWords(words, from) : '' });
}

function isNever(key: Preview['key']): key is Never {
  return never.some((one) => one === key);
}

function spanWords(words: PreviewWords, span: string): string {
  if (span.includes('/'))
    return span
      .split('/')
      .map((on) => dayWords(words, on))
      .join(' – ');
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
