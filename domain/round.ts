import { addDays, boundsOf, type Day, daysIn, isDay, startsAfter } from './calendar.ts';
import type { Dialogue } from './dialogue.ts';

/**
 * Where a round of listening stands. `held`: it is over, as far as its days tell; `undated`: nobody says when it was. A round is told of publicly once
 * it has begun.
 */
export const roundStatuses = ['planned', 'ongoing', 'held', 'undated', 'compiled', 'fedBack'] as const;
export type RoundStatus = (typeof roundStatuses)[number];

type Round = Pick<Dialogue, 'when' | 'until' | 'compiled' | 'feedback'> & {
  events: readonly Pick<Dialogue['events'][number], 'on'>[];
  counted: readonly Pick<Dialogue['counted'][number], 'on'>[];
};

/** Whether anything of it has been held. One without a time of its own has begun with the first of its events. */
export function hasBegun({ when, events, counted }: Pick<Round, 'when' | 'events' | 'counted'>, today: Day): boolean {
  const held = [...events, ...counted];
  return when === null ? held.length === 0 || held.some(({ on }) => on <= today) : !startsAfter(when, today);
}

export function roundStatus(round: Round, today: Day): RoundStatus {
  if (round.feedback && round.feedback.on <= today) return 'fedBack';
  if (round.compiled && round.compiled <= today) return 'compiled';
  if (!hasBegun(round, today)) return 'planned';
  const last = lastHeld(round, today);
  const ends = round.until ?? (last === null ? round.when : null);
  if (ends) return (boundsOf(ends)?.to ?? '') < today ? 'held' : 'ongoing';
  if (last === null) return 'undated';
  return addDays(last, quietDays) < today ? 'held' : 'ongoing';
}

/** Whether what people said in it may be read: somebody has put it together. Telling back isn't that. */
export function isCompiled({ compiled }: Pick<Round, 'compiled'>, today: Day): boolean {
  return compiled !== null && compiled <= today;
}

/** Whether conversations are held in it one by one, so that they can be counted while they go on. A survey is answered, not talked. */
export function isCountedByTap({ method }: Pick<Dialogue, 'method'>): boolean {
  return method !== 'digitalSurvey' && method !== 'randomSample';
}

/** The last day that somebody was heard in it after the feedback was given: what they said can't have been in it. Null when nobody was. */
export function lateHeard(round: Round, today: Day): Day | null {
  const last = lastHeld(round, today);
  return round.feedback && last !== null && last > round.feedback.on ? last : null;
}

/**
 * For how many days those who took part have waited to hear what became of it: whole days since the last of the round. Null when they have been told,
 * when it goes on, and when nobody knows the day: then no number is true.
 */
export function daysWithoutFeedback(round: Round, today: Day): number | null {
  if (round.feedback && round.feedback.on <= today) return null;
  if (!hasBegun(round, today)) return null;
  const last = lastDay(round, today);
  return last !== null && last < today ? daysIn({ from: last, to: today }) - 1 : null;
}

/** A round that says no end and where nothing has been held for so long is over. */
const quietDays = 30;

/** The day of the last occasion, as exactly as is known: null when only a month or a year is. */
function lastDay(round: Round, today: Day): Day | null {
  const held = lastHeld(round, today);
  if (round.until !== null) return isDay(round.until) ? latest(round.until, held) : null;
  if (round.when !== null && isDay(round.when)) return latest(round.when, held);
  return held;
}

function lastHeld({ events, counted }: Pick<Round, 'events' | 'counted'>, today: Day): Day | null {
  const held = [...events, ...counted].filter(({ on }) => on <= today);
  return held.reduce<Day | null>((last, { on }) => latest(on, last), null);
}

function latest(one: Day, other: Day | null): Day {
  return other !== null && other > one ? other : one;
}
