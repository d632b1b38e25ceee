import { causes } from './assessment.ts';
import { boundsOf, type Day, monthsIn } from './calendar.ts';
import type { Judgement } from './judged.ts';
import { daysOf, type Period, phaseOf } from './pledge.ts';
import { latestJudgements } from './reading.ts';
import type { Sentence } from './sentence.ts';
import type { Months } from './series.ts';

export type Cause = (typeof causes)[number];

/** What a party once said of a commitment, without why: its word, the cause and the day. */
export type PastWord = Pick<Judgement, 'kind' | 'by' | 'on' | 'status' | 'cause'>;

/** Every word that has been said, in order of day. */
export function pastWords(assessments: readonly Judgement[]): PastWord[] {
  return assessments.map(({ kind, by, on, status, cause }) => ({ kind, by, on, status, cause })).sort((a, b) => a.on.localeCompare(b.on));
}

type Told = { judged: readonly PastWord[] };

/**
 * How many commitments had each cause at the end of each month, from what had been said by then; a row per cause that was ever given, in the order that they
 * are chosen in. Months before anybody had judged anything have a word in place of zero. Null when no cause was ever given. Labels are the causes' names in code.
 */
export function causeMonths(commitments: readonly Told[], period: Period, firstDay: Day, today: Day): Months | null {
  const given = causes.filter((cause) => commitments.some(({ judged }) => judged.some((word) => word.cause === cause)));
  if (given.length === 0) return null;
  const said = commitments.flatMap(({ judged }) => judged.map(({ on }) => on)).filter((on) => on <= today);
  const first = said.reduce((earliest, on) => (on < earliest ? on : earliest), today);
  const { to } = daysOf(period);
  const months = monthsIn({ from: firstDay, to: said.reduce((latest, on) => (on > latest ? on : latest), to !== null && to < today ? to : today) });
  const ends = months.map((month) => boundsOf(month)?.to ?? month).map((end) => (end < today ? end : today));
  return {
    kind: 'months',
    months,
    rows: given.map((cause) => ({
      label: cause,
      unit: 'åtaganden',
      values: ends.map((end) => (end < first ? null : commitments.filter((one) => causesAt(one, period, end).has(cause)).length)),
      words: ends.map((end) => (end < first ? ('notJudged' as const) : null)),
    })),
  };
}

/** What most commitments were ever said to be delayed or stopped by. */
export function causesTitle(commitments: readonly Told[]): Sentence {
  const counted = causes
    .map((cause) => ({ cause, times: commitments.filter(({ judged }) => judged.some((word) => word.cause === cause)).length }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times);
  const [most, next] = counted;
  if (!most || most.times === next?.times) return { key: 'title.causesEven', values: { n: counted.length } };
  return { key: 'title.causes', values: { n: counted.length, cause: most.cause, times: most.times } };
}

function causesAt({ judged }: Told, period: Period, day: Day): Set<Cause | null> {
  return new Set(latestJudgements(judged, phaseOf(period, day) === 'after', day).map(({ cause }) => cause));
}
