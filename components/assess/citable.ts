import type { Figure } from '#domain/figure.ts';
import type { Words } from '#words/words.ts';
import type { Citable } from './judgement-fields.tsx';

type Standing = { id: string; publisher: string; date: string | null };
type Seen = { done: { id: string; on: string; place: string | null }[]; figures: (Pick<Figure, 'label' | 'unit' | 'asOf'> & { id: string })[] };

const offered = 12;
const usual = 4;

/**
 * What a judgement may rest on, as a judge would call it. Ticked beforehand: what has been done since the last judgement (at most the latest four), else
 * the last thing done, and the latest figure.
 */
export function citableOf(words: Words, { done, figures }: Seen, standing: { sources: Standing[]; followUps: Standing[] }, judgedOn: string | null): Citable[] {
  const { t } = words;
  const dated = (name: string, on: string | null) => (on ? `${name}, ${words.date(on)}` : name);
  const since = done.filter(({ on }) => judgedOn === null || on > judgedOn).slice(0, usual);
  const ticked = since.length > 0 ? since : done.slice(0, 1);
  const named = (key: string) => (one: Standing) => ({ id: one.id, label: t(`assess.form.${key}`, { label: dated(one.publisher, one.date) }), isUsual: false });
  return [
    ...done.slice(0, offered).map((one) => ({
      id: one.id,
      label: [t('assess.form.evidenceActivity', { on: words.date(one.on) }), one.place].filter(Boolean).join(', '),
      isUsual: ticked.includes(one),
    })),
    ...figures.map((one, nth) => ({
      id: one.id,
      label: t('assess.form.evidenceFigure', { label: dated(one.label ?? one.unit ?? t('commitment.figures').toLowerCase(), one.asOf) }),
      isUsual: nth === figures.length - 1,
    })),
    ...standing.followUps.map(named('evidenceFollowUp')),
    ...standing.sources.map(named('evidenceSource')),
  ];
}
