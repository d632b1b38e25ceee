import { type Comparator, comparators } from '#domain/quantity.ts';
import type { Words } from '#words/words.ts';
import { type Never, never, type Said, said } from './say-preview.ts';

/** What a preview says, as finished strings that can be sent to the device; what is in braces is filled in there. */
export type PreviewWords = Record<Said | Never | 'now' | 'later' | 'whole' | 'term1' | 'term2', string> & {
  locale: string;
  quantities: Record<Comparator, string>;
};

export function previewWords({ t, locale }: Words): PreviewWords {
  const open = { what: '{what}', date: '{date}', n: '{n}', unit: '{unit}', span: '{span}', area: '{area}', year: '{year}' };
  const sentences = Object.fromEntries([...said, ...never, 'now', 'later', 'whole'].map((name) => [name, t(`hiding.preview.${name}`, open)]));
  const terms = { term1: t('date.H', { ...open, nr: 1 }), term2: t('date.H', { ...open, nr: 2 }) };
  const quantities = Object.fromEntries(comparators.map((one) => [one, t(`sentence.quantity.${one}`, { number: '{number}' })])) as PreviewWords['quantities'];
  return {
    ...(sentences as Omit<PreviewWords, keyof typeof terms | 'quantities' | 'locale'>),
    ...terms,
    quantities,
    locale: locale === 'en' ? 'en-GB' : locale,
  };
}
