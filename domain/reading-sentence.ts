import type { Statement } from './assessment.ts';
import { partyOf, partyWord } from './basis.ts';
import type { Day } from './calendar.ts';
import { eventsUntil } from './evidence.ts';
import { type FollowUp, followUpOf, hasBeenJudged, isKeptInside, type Judged } from './judged.ts';
import { aimOf, measureSentence } from './measure-sentence.ts';
import { fewerThan, type PeopleCount, toldSoFar } from './people-count.ts';
import { daysOf, type Period } from './pledge.ts';
import type { Progress } from './progress.ts';
import type { Quantity } from './quantity.ts';
import type { Sentence } from './sentence.ts';
import { totalOf } from './total.ts';

/** One sentence per measure, or one when the promise has none: what is known in numbers, else in words, else that nothing is. */
export function readingSentences(commitment: Judged, period: Period, progress: Progress[], followUps: FollowUp[], after: boolean, today: Day): Sentence[] {
  if (progress.length === 0) return [outcomeSentence(commitment, period, today) ?? wordSentence(commitment, null, followUps, after, today)];
  return progress.map((one) => measureSentence(one, after) ?? otherUnit(one, commitment, period) ?? wordSentence(commitment, one, followUps, after, today));
}

/** A number without a target: what was done, for the promise says no number to hold it against. */
function outcomeSentence(commitment: Judged, period: Period, today: Day): Sentence | null {
  const outcome = outcomeOf(commitment, period, today);
  if (!outcome || outcome.value === null) return null;
  const { value, comparator, unit, until } = outcome;
  const { to } = daysOf(period);
  const partial = until !== null && (to === null || until < to);
  return {
    key: 'measure.noTarget',
    values: {
      done: { amount: value, comparator },
      unit: { unit, count: value },
      partial: partial ? 'yes' : 'no',
      until: partial ? { date: until } : '',
      differs: 'no',
      other: '',
    },
  };
}

/** `until`: the last day it speaks of, where a figure says so. */
type Outcome = Quantity & { unit: string | null; until: Day | null };

/** The total of a commitment that has no measure: of its first figure's unit, or of what was done. Null when nothing is reported. */
export function outcomeOf({ figures, events, counts = [] }: Pick<Judged, 'figures' | 'events' | 'counts'>, period: Period, today: Day): Outcome | null {
  const first = figures.find(({ partOf, value, series }) => partOf === null && (value !== null || series.length > 0)) ?? figures[0];
  const { total, until } = totalOf(
    figures.filter(({ unit }) => unit === first?.unit),
    period,
  );
  if (first && total) return { value: total.value, comparator: total.comparator, unit: first.unit, until: first.asOf === null ? null : until };
  const told = toldOutcome(counts);
  if (told) return told;
  const happened = eventsUntil(events, period, today);
  const known = happened.filter(({ quantity }) => quantity !== null);
  if (happened.length === 0) return null;
  const value = known.length === 0 ? null : known.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
  return { value, comparator: known.length < happened.length && value !== null ? 'atLeast' : 'exactly', unit: null, until: null };
}

/** What has been let out of counts of people, as it may be said. */
function toldOutcome(counts: readonly PeopleCount[]): Outcome | null {
  const told = toldSoFar(counts);
  if (!told) return null;
  const { count, least, until } = told;
  if (count?.shown != null) return { value: count.shown, comparator: 'about', unit: null, until };
  const fewer = count && fewerThan(count);
  if (fewer !== null) return { value: fewer, comparator: 'lessThan', unit: null, until };
  return { value: least > 0 ? least : null, comparator: least > 0 ? 'atLeast' : 'exactly', unit: null, until };
}

function otherUnit({ unitDiffers, measure }: Progress, { figures }: Judged, period: Period): Sentence | null {
  const figure = figures.find(({ value, partOf, measure: of }) => value !== null && partOf === null && (of === null || of === measure.key));
  const { total } = unitDiffers && figure ? totalOf([figure], period) : { total: null };
  if (!figure || total?.value == null) return null;
  return {
    key: 'measure.otherUnit',
    values: { done: { amount: total.value, comparator: total.comparator }, unit: { unit: figure.unit, count: total.value }, ...aimOf(measure) },
  };
}

/** What is said in words: by the follow-up, or by us when there is nothing. */
function wordSentence(commitment: Judged, progress: Progress | null, followUps: FollowUp[], after: boolean, today: Day): Sentence {
  const aim = aimOf(progress?.measure ?? null);
  if (commitment.publicationClass === 'internal') return { key: 'reading.internal', values: aim };
  const numberMissing = progress
    ? progress.done !== null
    : commitment.figures.length > 0 || commitment.events.length > 0 || (commitment.counts ?? []).length > 0;
  const { statement } = commitment;
  const by = statement && followUpOf(statement, followUps);
  const said = statement && saidKey(statement, numberMissing);
  if (statement && said) return { key: `reading.${said}`, values: { ...aim, by: by ? partyWord(partyOf(by.publisher)) : 'unknown' } };
  if (numberMissing && (commitment.counts ?? []).length > 0) return { key: 'reading.withheld', values: aim };
  if (numberMissing) return { key: 'reading.numberNotStated', values: aim };
  if (isKeptInside(commitment, after, today)) return notShownSentence(commitment, aim, today);
  return { key: silenceKey(commitment, followUps, after, today), values: aim };
}

/** Where numbers are told month by month, the day when the first are. */
function notShownSentence({ countedBy }: Judged, aim: Sentence['values'], today: Day): Sentence {
  if (!countedBy?.from || countedBy.from <= today) return { key: 'reading.notShown', values: aim };
  return { key: 'reading.shownFrom', values: { ...aim, on: { date: countedBy.from } } };
}

/** Where a party has judged something is said, but no number. A pledge that was never reported here is known from the follow-ups that have been found. */
function silenceKey(commitment: Judged, followUps: FollowUp[], after: boolean, today: Day): string {
  if (hasBeenJudged(commitment, today)) return 'reading.noFigures';
  if (after && followUps.length > 0) return 'reading.notInSources';
  return after && commitment.reportingEveryDays === null ? 'reading.noFollowUp' : 'reading.nothing';
}

function saidKey({ word, basis }: Statement, numberMissing: boolean): string | null {
  if (word === 'done') return basis === 'source' ? (numberMissing ? 'doneNumberNotStated' : 'done') : 'doneWithoutSource';
  if (basis !== 'source' || word === 'notReported') return null;
  return {
    kept: 'saidKept',
    exceeded: 'saidKept',
    partly: 'saidPartly',
    notKept: 'saidNotKept',
    cancelled: 'saidCancelled',
    removed: 'saidRemoved',
    ongoing: 'saidOngoing',
  }[word];
}
