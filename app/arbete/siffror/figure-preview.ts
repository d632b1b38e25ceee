import type { FigureTyped, FigureGround as Ground } from '#components/hiding/figure-typed.ts';
import { previewWords } from '#components/hiding/preview-words.ts';
import type { FigureGroundWords, FigureStart } from '#components/log/figure-fields.tsx';
import type { FigureGround } from '#db/working/queries/own-figures.ts';
import { boundsOf } from '#domain/calendar.ts';
import { daysOf } from '#domain/pledge.ts';
import type { Words } from '#words/words.ts';

/** What the device needs to say what everybody will see of a total. */
export function figurePreview(words: FigureGroundWords, { preview, pledge, measures }: FigureGround): Ground {
  const counting = new Set(measures.filter(({ type }) => type !== 'share' && type !== 'deadline').map(({ id }) => id));
  return {
    preview,
    period: daysOf(pledge.period),
    windows: Object.fromEntries(words.windows.map(({ value }) => [value, boundsOf(value) ?? { from: value, to: value }])),
    measures: words.measures.map((one) => ({ ...one, counts: counting.has(one.id) })),
  };
}

export function figureFormWords(w: Words, save: string, { one }: FigureGround) {
  const note = w.t(`log.figures.public.${one.commitment.publicationClass}`);
  return { save, sending: w.t('work.form.sending'), note, preview: previewWords(w) };
}

/** The form's start, as what is typed in it. */
export function typedAt({ value, measure, unit, asOf, from, to, comparator }: FigureStart): FigureTyped {
  return { value, measure, unit: unit ?? '', asOf, from: from ?? '', to: to ?? '', comparator: comparator as FigureTyped['comparator'] };
}
