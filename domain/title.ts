import { addMonths, boundsOf, type Day, monthOf } from './calendar.ts';
import { isCeiling } from './plan.ts';
import type { Phase } from './pledge.ts';
import { type Progress, targetComparator } from './progress.ts';
import type { Comparator } from './quantity.ts';
import { rangeOf } from './reach.ts';
import type { Sentence, SentenceValue } from './sentence.ts';
import type { Heard, Months, Observations, Pairs } from './series.ts';

/** The sentence above a burn-up: its result, at most 15 words (names that sources gave apart). Early in the period what is waited for. */
export function burnUpTitle(progress: Progress, today: Day, phase: Phase): Sentence {
  const { window, done, target, measure } = progress;
  const aim = {
    target: amount(target ?? 0, measure.type === 'all' ? 'exactly' : targetComparator(measure)),
    all: measure.type === 'all' ? 'yes' : 'no',
    unit: { unit: measure.unit, count: target },
  };
  if (window && today < window.from) return { key: 'title.burnUpWaiting', values: { on: { date: window.from } } };
  if (!done) {
    const first = window && addMonths(`${monthOf(window.from)}-01`, 1);
    if (first && monthOf(today) <= monthOf(first)) return { key: 'title.burnUpEarly', values: { month: { date: monthOf(first) } } };
    return { key: target === null ? 'title.burnUpNothingNoTarget' : 'title.burnUpNothing', values: aim };
  }
  if (done.value === null) return { key: target === null ? 'title.burnUpNumberNotStatedNoTarget' : 'title.burnUpNumberNotStated', values: aim };
  const counted = { done: amount(done.value, done.comparator) };
  if (measure.type === 'zero') return { key: 'title.burnUpZero', values: { ...counted, unit: { unit: measure.unit, count: done.value } } };
  if (target === null) return { key: 'title.burnUpNoTarget', values: { ...counted, unit: { unit: done.unit, count: done.value } } };
  return { key: 'title.burnUp', values: { ...counted, ...aim, ...gapOf(progress, phase) } };
}

/** One kind: its best month. Several: how many of the months say anything, for unlike things aren't added; and how many are shown later. */
export function monthsTitle({ rows, months }: Months): Sentence {
  const [row] = rows;
  const reported = months.filter((_, nth) => rows.some(({ values }) => values[nth] != null)).length;
  if (!row || reported === 0) return { key: 'title.monthsNothing', values: {} };
  const later = months.filter(
    (_, nth) => rows.every(({ values }) => values[nth] == null) && rows.some(({ words }) => words[nth]?.startsWith('shownIn:')),
  ).length;
  const many: Sentence = { key: 'title.monthsMany', values: { n: reported, total: months.length, later } };
  if (rows.length > 1) return many;
  const most = Math.max(...row.values.map((value) => value ?? -1));
  const best = row.values.indexOf(most);
  if (row.values.filter((value) => value === most).length > 1) return many;
  return { key: 'title.months', values: { month: { date: months[best] as string }, n: most, unit: { unit: row.unit, count: most }, later } };
}

/**
 * Only numbers that are certainly higher count: "more than 50" isn't certainly more than "about 50". Of what is promised to be kept down more is worse, so
 * it never counts as higher.
 */
export function pairsTitle({ rows, before, now, notBegun }: Pairs): Sentence {
  const comparable = rows.filter(({ why }) => why === null);
  if (notBegun !== null) return { key: 'title.pairsNotBegun', values: { pledge: notBegun } };
  if (comparable.length === 0) return { key: 'title.pairsNone', values: { before, now } };
  const [ceilings, others] = [comparable.filter(({ isCeiling }) => isCeiling), comparable.filter(({ isCeiling }) => !isCeiling)];
  const [better, worse] = [ceilings.filter((row) => isMore(row.before, row.now)).length, ceilings.filter((row) => isMore(row.now, row.before)).length];
  const change = better > 0 && worse > 0 ? 'both' : better > 0 ? 'better' : worse > 0 ? 'worse' : 'none';
  const kept = { limited: ceilings.length, better, worse, change, before, now };
  if (others.length === 0) return { key: 'title.pairsCeilings', values: kept };
  return { key: 'title.pairs', values: { n: others.length, more: others.filter((row) => isMore(row.now, row.before)).length, ...kept } };
}

type Side = { value: number; comparator: Comparator } | null;

function isMore(one: Side, other: Side): boolean {
  return one !== null && other !== null && rangeOf(one).low > rangeOf(other).high;
}

/** `series` are the bar charts of one pledge's dialogues. `pledge`: its label (`2020`). Rounds of different years aren't added. */
export function heardTitle(series: Heard[], pledge: string): Sentence {
  if (series.length === 0) return { key: 'title.heardNone', values: { pledge } };
  const staff = series.filter(({ audience }) => audience === 'staff');
  const staffUnknown = staff.length > 0 && staff.every(({ rounds }) => rounds.every(({ value }) => value === null));
  const main =
    series.find(({ audience, rounds }) => audience === 'citizens' && rounds.some(({ value }) => value !== null)) ??
    series.find(({ rounds }) => rounds.some(({ value }) => value !== null));
  const known = (main?.rounds ?? []).filter(({ value }) => value !== null);
  const [most] = [...known].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  if (!main || most?.value == null) return { key: 'title.heardUnknown', values: { pledge, who: staff.length === series.length ? 'staff' : 'all' } };
  const values = {
    pledge,
    done: amount(most.value, most.comparator),
    unit: unitOf(main, most.unit, most.value),
    who: main.audience,
    staff: staffUnknown && main.audience === 'citizens' ? 'unknown' : 'known',
  };
  return main.rounds.length === 1 ? { key: 'title.heard', values } : { key: 'title.heardRounds', values: { ...values, n: main.rounds.length } };
}

/** A window over a turn of the year is called by its two years (`2016/17`); a title has no room for its days. */
function yearsOf(asOf: string): SentenceValue {
  const bounds = boundsOf(asOf);
  if (!bounds || !asOf.includes('/')) return { date: asOf };
  const [from, to] = [bounds.from.slice(0, 4), bounds.to.slice(0, 4)];
  return from === to ? from : `${from}/${to.slice(2)}`;
}

export function observationsTitle({ label, unit, segments }: Observations): Sentence {
  const broken = segments[1]?.[0];
  if (broken) return { key: 'title.observationsBreak', values: { label, year: yearsOf(broken.asOf) } };
  const known = (segments[0] ?? []).filter(({ value }) => value !== null);
  const first = known[0];
  const last = known.at(-1);
  if (first?.value == null || last?.value == null) return { key: 'title.observationsNone', values: { label } };
  const now = { label, to: amount(last.value, last.comparator), unit: { unit, count: last.value }, toYear: yearsOf(last.asOf) };
  if (known.length === 1) return { key: 'title.observationsOne', values: now };
  const change = last.value > first.value ? 'up' : last.value < first.value ? 'down' : 'same';
  return { key: 'title.observationsChange', values: { ...now, change, from: amount(first.value, first.comparator), fromYear: yearsOf(first.asOf) } };
}

/** The sentence over bars of several pledges' rounds. */
export function heardYearsTitle(series: Heard): Sentence {
  const least = ({ value, comparator }: Heard['rounds'][number]) => (value === null ? -1 : rangeOf({ value, comparator }).low);
  const [most] = [...series.rounds].sort((a, b) => least(b) - least(a));
  if (most?.value == null) return { key: 'title.heardNone', values: { pledge: '' } };
  return {
    key: 'title.heardYears',
    values: { n: series.rounds.length, done: amount(most.value, most.comparator), unit: unitOf(series, most.unit, most.value) },
  };
}

/** How far from the plan in whole things; what isn’t whole is said as about. */
function gapOf({ measure, reached, difference, done }: Progress, phase: Phase): Sentence['values'] {
  const after = phase === 'after';
  const apart = Math.abs(Math.round((difference ?? 0) * 10) / 10);
  const n = Math.round(apart);
  const about = n === apart ? 'no' : 'yes';
  if (reached === true) return { gap: 'reached', n, about };
  if (after) return { gap: reached === false && done?.whole ? (isCeiling(measure) ? 'broken' : 'short') : 'none', n, about };
  if (isCeiling(measure)) return { gap: reached === false ? 'broken' : 'none', n, about };
  if (difference === null) return { gap: 'none', n, about };
  if (n === 0 && apart > 0) return { gap: 'near', n, about };
  return { gap: apart === 0 ? 'even' : difference > 0 ? 'ahead' : 'behind', n, about };
}

function unitOf({ count }: Heard, unit: string | null, value: number): SentenceValue {
  const own = count === 'conversations' ? 'samtal' : 'svar';
  return { unit: unit ?? own, count: value };
}

function amount(value: number, comparator: Progress['measure']['comparator']): SentenceValue {
  return { amount: value, comparator };
}
