import type { Grounds } from '#components/commitment/commitment-judgements.tsx';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import type { Words } from '#words/words.ts';
import type { CommitmentWhole } from './commitment-whole.ts';

/** What the judgements of a commitment may rest on, by id or key, as a reader would call it. */
export function groundsOf(words: Words, { sources, followUps }: PublishedPledge, { activities, figures }: CommitmentWhole): Grounds {
  const dated = (name: string, date: string | null) => (date ? `${name}, ${words.date(date)}` : name);
  return new Map([
    ...activities.map(
      ({ id, when, place }) => [id, [words.t('commitment.evidenceActivity', { when: words.date(when) }), place].filter(Boolean).join(', ')] as const,
    ),
    ...figures.map(({ id, label, asOf }) => [id, dated(label ?? words.t('commitment.figures').toLowerCase(), asOf)] as const),
    ...[...sources, ...followUps].map(({ key, publisher, date }) => [key, dated(publisher, date)] as const),
  ]);
}
