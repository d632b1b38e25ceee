import type { Activity } from './activity.ts';
import { boundsOf, type Day } from './calendar.ts';
import type { Commitment } from './commitment.ts';
import { currentActivities } from './current-activities.ts';
import { currentFigures } from './current-figures.ts';
import type { Event } from './evidence.ts';
import type { Figure, KeptFigure } from './figure.ts';
import { staleSince } from './flag.ts';
import type { FollowUp, Judged } from './judged.ts';
import type { Responsible } from './organisation.ts';
import type { Period } from './pledge.ts';
import type { PublicActivity, PublicCommitment } from './publication.ts';
import { type Reading, readingOf } from './reading.ts';

/** Whether the viewing organisation is who answers for a commitment, an activity or a figure. */
export type AnswersFor = (by: Responsible) => boolean;

/**
 * A commitment as one of the pledge's parties may see it: its own rows exactly, planned ones with them, and of the others' what anyone may know.
 * `whole`: nothing of it is anyone else's, so what isn't here hasn't been reported.
 */
export type OwnView = {
  isOwn: boolean;
  whole: boolean;
  /** Own, by day; what has been done newest first. */
  planned: Activity[];
  done: Activity[];
  /** The other parties', as published, newest first. */
  others: PublicActivity[];
  figures: Figure[];
  ownFigures: KeptFigure[];
  reading: Reading;
  /** What anyone reads; null before the pledge is public. */
  publicReading: Reading | null;
  hasReported: boolean;
  /** The last day that anything done or reported speaks of, as far as it says. */
  lastReported: Day | null;
  staleSince: Day | null;
};

/** `shown` is what the public may know of the same commitment, null while the pledge isn't public. */
export function ownView(
  commitment: Commitment,
  shown: PublicCommitment | null,
  { period, followUps, answersFor, today }: { period: Period; followUps: FollowUp[]; answersFor: AnswersFor; today: Day },
): OwnView {
  const isOwn = answersFor(commitment.responsible);
  const whole = isOwn && commitment.responsible !== 'joint' && commitment.activities.every(({ by }) => answersFor(by));
  const current = currentActivities(commitment.activities, today);
  const done = current.filter(({ state, by, on }) => state === 'done' && on <= today && answersFor(by)).sort(newestFirst);
  const planned = current.filter(({ state, by }) => state === 'planned' && answersFor(by)).sort((a, b) => a.on.localeCompare(b.on));
  const others = (shown?.activities ?? []).filter(({ by }) => !answersFor(by)).reverse();
  const ownFigures = currentFigures(commitment.figures, today).filter(({ by }) => (by ? answersFor(by) : whole));
  const figures = [...ownFigures, ...(shown?.figures ?? []).filter(({ key }) => ownFigures.every((own) => own.key !== key))];
  const judged: Judged = {
    ...commitment,
    publicationClass: whole ? 'open' : commitment.publicationClass === 'internal' ? 'delayed' : commitment.publicationClass,
    events: [...done.map(({ on, ...rest }) => eventOf({ ...rest, when: on })), ...others.map(eventOf)],
    figures,
    withdrawn: commitment.withdrawn,
  };
  const publicJudged = shown && { ...shown, events: shown.activities.map(eventOf) };
  const publicReading = publicJudged && readingOf(publicJudged, period, today, followUps);
  const reading = isOwn || !publicReading ? readingOf(judged, period, today, followUps) : publicReading;
  return {
    isOwn,
    whole,
    planned,
    done,
    others,
    figures,
    ownFigures,
    reading,
    publicReading,
    hasReported: judged.events.length > 0 || figures.length > 0,
    lastReported: lastDay(judged, today),
    staleSince: staleSince(judged, period, reading.progress, today),
  };
}

function eventOf({ when, quantity, place, measure }: Pick<PublicActivity, 'when' | 'quantity' | 'place' | 'measure'>): Event {
  return { when, quantity, place, measure };
}

function lastDay({ events, figures }: Pick<Judged, 'events' | 'figures'>, today: Day): Day | null {
  const days = [...events.map(({ when }) => when), ...figures.flatMap(({ asOf }) => asOf ?? [])].flatMap((when) => boundsOf(when)?.to ?? []);
  const last = days.sort().at(-1) ?? null;
  return last !== null && last > today ? today : last;
}

function newestFirst(a: Activity, b: Activity): number {
  return b.on.localeCompare(a.on);
}
