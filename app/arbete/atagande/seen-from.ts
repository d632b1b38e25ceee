import type { Grounds } from '#components/commitment/commitment-judgements.tsx';
import { responsibleOf } from '#db/working/subject.ts';
import type { Found } from './find.ts';

/** What the acting organisation has of a commitment: its latest läget nu, its activities and figures with their rows' ids, by whom. */
export function seenFrom({ one: { view, idOf }, membership }: Pick<Found, 'one' | 'membership'>) {
  const by = responsibleOf(membership.organisation.type);
  const judged = view.assessments.filter((one) => one.kind === 'now' && one.by === by);
  const latest = judged.reduce<(typeof judged)[number] | null>((last, one) => (last && last.on > one.on ? last : one), null);
  return {
    by,
    own: latest && { ...latest, id: idOf('assessment', latest.key) },
    done: view.done.map((one) => ({ ...one, id: idOf('activity', one.key) })),
    planned: view.planned.map((one) => ({ ...one, id: idOf('activity', one.key) })),
    figures: view.ownFigures.map((one) => ({ ...one, id: idOf('figure', one.key) })),
  };
}

/** What the judgements of a commitment rest on, as far as the viewer may know of it, as one would call it. */
export function groundsFor({ w, one: { view }, pledge: { sources, followUps } }: Pick<Found, 'w' | 'one' | 'pledge'>): Grounds {
  const dated = (name: string, on: string | null) => (on ? `${name}, ${w.date(on)}` : name);
  const activities = [...view.done.map(({ key, on, place }) => ({ key, when: on, place })), ...view.others];
  return new Map([
    ...activities.flatMap(({ key, when, place }) =>
      key === null ? [] : [[key, [w.t('commitment.evidenceActivity', { when: w.date(when) }), place].filter(Boolean).join(', ')] as const],
    ),
    ...view.figures.map(({ key, label, asOf }) => [key, dated(label ?? w.t('commitment.figures').toLowerCase(), asOf)] as const),
    ...[...sources, ...followUps].map(({ key, publisher, date }) => [key, dated(publisher, date)] as const),
  ]);
}
