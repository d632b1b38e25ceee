import type { Activity } from './activity.ts';
import type { Assessment } from './assessment.ts';
import { addDays, boundsOf, type Day } from './calendar.ts';
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
import { standingSilences, type ToldSilence } from './silence.ts';

/** Whether the viewing organisation is who answers for a commitment, an activity or a figure. */
export type AnswersFor = (by: Responsible) => boolean;

/** Whether an activity, a figure or a silence is the viewing organisation's own: of several parties of one kind each has its own rows. */
export type OwnsRow = (noun: 'activity' | 'figure' | 'silence', row: { key: string; by: Responsible }) => boolean;

type Around = { period: Period; followUps: FollowUp[]; answersFor: AnswersFor; isShared: AnswersFor; owns: OwnsRow; today: Day };

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
  /** What the own party has said, and of the others' what is published of it, in the order it was said. */
  assessments: Assessment[];
  /** Of the exact rows where the viewer has all of them; else what anyone reads, since a part of the figures would say less than is true. */
  reading: Reading;
  /** What anyone reads; null before the pledge is public. */
  publicReading: Reading | null;
  hasReported: boolean;
  /** The last day that anything done or reported speaks of, as far as it says. */
  lastReported: Day | null;
  staleSince: Day | null;
  /** What the own party has said when it had no figure, latest first. */
  silences: ToldSilence[];
};

/**
 * `shown` is what the public may know of the same commitment, null while the pledge isn't public. What several parties answer for (`isShared`) is never whole,
 * so that nobody can tell whether another has recorded anything. Published counts of one's own kind that may be another's too stand nowhere.
 */
export function ownView(commitment: Commitment, shown: PublicCommitment | null, { period, followUps, answersFor, isShared, owns, today }: Around): OwnView {
  const isOwn = answersFor(commitment.responsible);
  const isAlone = isOwn && commitment.responsible !== 'joint';
  const whole = isAlone && !isShared(commitment.responsible) && commitment.activities.every(({ by }) => answersFor(by));
  const ownKeys = new Set(commitment.activities.filter((one) => owns('activity', one)).map(({ key }) => key));
  const current = currentActivities(commitment.activities, today);
  const done = current.filter(({ state, key, on }) => state === 'done' && on <= today && ownKeys.has(key)).sort(newestFirst);
  const planned = current.filter(({ state, key }) => state === 'planned' && ownKeys.has(key)).sort((a, b) => a.on.localeCompare(b.on));
  const others = (shown?.activities ?? []).filter(({ key, by }) => !answersFor(by) || (key !== null && !ownKeys.has(key))).reverse();
  const ownFigures = currentFigures(commitment.figures, today).filter(({ key, by }) => (by ? owns('figure', { key, by }) : isAlone));
  const figures = [...ownFigures, ...(shown?.figures ?? []).filter(({ key }) => ownFigures.every((own) => own.key !== key))];
  const assessments = commitment.assessments.flatMap((one) =>
    answersFor(one.by) && one.by !== 'joint' ? [one] : (shown?.assessments.find(({ key }) => key === one.key) ?? []),
  );
  const silences = standingSilences(
    commitment.silences.filter((one) => owns('silence', one)),
    today,
  ).sort((a, b) => b.when.localeCompare(a.when));
  const judged: Judged = {
    ...commitment,
    assessments,
    silent: [...silences, ...(shown?.silences ?? []).filter(({ by }) => !answersFor(by))],
    publicationClass: whole ? 'open' : commitment.publicationClass === 'internal' ? 'delayed' : commitment.publicationClass,
    events: [...done.map(({ on, ...rest }) => eventOf({ ...rest, when: on })), ...others.map(eventOf)],
    figures,
    withdrawn: commitment.withdrawn,
  };
  const publicJudged = shown && { ...shown, silent: shown.silences, events: shown.activities.map(eventOf) };
  const publicReading = publicJudged && readingOf(publicJudged, period, today, followUps);
  const reading = whole || !publicReading ? readingOf(judged, period, today, followUps) : publicReading;
  return {
    isOwn,
    whole,
    planned,
    done,
    others,
    figures,
    ownFigures,
    assessments,
    reading,
    publicReading,
    hasReported: judged.events.length > 0 || figures.length > 0,
    lastReported: lastDay(judged, today),
    staleSince: whole ? staleSince(judged, period, reading.progress, today) : isQuiet(commitment, silences, today) ? null : flaggedSince(reading),
    silences,
  };
}

function eventOf({ when, quantity, place, measure }: Pick<PublicActivity, 'when' | 'quantity' | 'place' | 'measure'>): Event {
  return { when, quantity, place, measure };
}

/** Whether the own party has said within the rhythm that there is nothing new, also where the public doesn't read so yet. */
function isQuiet({ reportingEveryDays }: Commitment, [last]: ToldSilence[], today: Day): boolean {
  return reportingEveryDays !== null && last !== undefined && addDays(last.when, reportingEveryDays) >= today;
}

/** The day that the reading says it is out of date since. */
function flaggedSince({ flags }: Reading): Day | null {
  const on = flags.find(({ key }) => key === 'flag.stale')?.values.on;
  return on !== null && typeof on === 'object' && 'date' in on ? on.date : null;
}

function lastDay({ events, figures }: Pick<Judged, 'events' | 'figures'>, today: Day): Day | null {
  const days = [...events.map(({ when }) => when), ...figures.flatMap(({ asOf }) => asOf ?? [])].flatMap((when) => boundsOf(when)?.to ?? []);
  const last = days.sort().at(-1) ?? null;
  return last !== null && last > today ? today : last;
}

function newestFirst(a: Activity, b: Activity): number {
  return b.on.localeCompare(a.on);
}
