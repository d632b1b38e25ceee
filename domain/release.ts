import { boundsOf, type Day } from './calendar.ts';
import type { Commitment } from './commitment.ts';
import { currentActivities, isDone } from './current-activities.ts';
import { currentFigures } from './current-figures.ts';
import { distanceTo, type Range, rangeOfShown, shownCount } from './hidden-count.ts';
import { daysOf, type Period } from './pledge.ts';
import type { PublicationSetting } from './publication-setting.ts';
import { shownFrom, spansIn, timeStep } from './shown-from.ts';
import { chooseTotal } from './total-choice.ts';
import { sameUnit } from './unit.ts';

/**
 * One number of a `people` commitment as it was let out, frozen: of a month or term, or the total from the first of them up to and including `when`.
 * `shown` null: below the threshold, or withheld when `range` is null; `among` is then what it may be. `exact` never leaves the working store: later totals
 * are made of it, so that all that was told stays true of the same numbers.
 */
export type Release = {
  measure: string | null;
  of: 'span' | 'total';
  when: string;
  exact: number;
  shown: number | null;
  range: Range | null;
  among: Range[];
  corrected: boolean;
};

type Stream = { measure: string | null; exactOf: (span: string) => number };

/**
 * What is to be let out of a commitment now, after what has been (`told`, oldest first): every elapsed month of the period also when nothing was done in
 * it, what has been corrected by so much that it can be said, and the total where that tells nothing of any month. Nothing when nothing is due.
 */
export function releasesDue(commitment: Commitment, period: Period, told: readonly Release[], today: Day, setting: PublicationSetting): Release[] {
  if (commitment.publicationClass !== 'people') return [];
  return streamsOf(commitment, period, today).flatMap((stream) => {
    const before = told.filter(({ measure }) => measure === stream.measure);
    const fresh = [...newSpans(stream, period, before, today, setting), ...corrections(stream, before, setting)];
    return fresh.length === 0 ? [] : [...fresh, totalAfter(stream.measure, [...before, ...fresh], setting)];
  });
}

function newSpans({ measure, exactOf }: Stream, period: Period, told: readonly Release[], today: Day, setting: PublicationSetting): Release[] {
  const { from, to } = daysOf(period);
  if (!from) return [];
  const known = new Set(told.filter(({ of }) => of === 'span').map(({ when }) => when));
  const [first] = [...known].sort();
  const step = first === undefined ? timeStep('people', setting) : first.includes('H') ? 'term' : 'month';
  return spansIn(from, to && to < today ? to : today, step)
    .filter((span) => !known.has(span) && (first === undefined || span > first) && today >= shownFrom(span, 'people', setting))
    .map((when) => ({ measure, of: 'span', when, ...frozen(exactOf(when), setting), corrected: false }));
}

/** A span is told anew only when it has changed by at least what is rounded to, whatever it was: then nothing is learnt of what it was. */
function corrections({ measure, exactOf }: Stream, told: readonly Release[], setting: PublicationSetting): Release[] {
  return [...latestSpans(told).values()].flatMap(({ when, range, shown }) => {
    const now = frozen(exactOf(when), setting);
    return range && now.shown !== shown && distanceTo(now.exact, range) >= setting.roundingTo
      ? [{ measure, of: 'span' as const, when, ...now, corrected: true }]
      : [];
  });
}

function totalAfter(measure: string | null, told: readonly Release[], setting: PublicationSetting): Release {
  const spans = [...Map.groupBy(told.filter(isSpan), ({ when }) => when)].sort(([a], [b]) => (a < b ? -1 : 1));
  const exact = spans.reduce((sum, [, versions]) => sum + (versions.at(-1)?.exact ?? 0), 0);
  const indexOf = new Map(spans.map(([when], nth) => [when, nth]));
  const choice = chooseTotal(
    { counts: spans.map(([, versions]) => versions.flatMap(({ range }) => range ?? [])), totals: totalsIn(told, indexOf) },
    exact,
    setting,
  );
  const common = { measure, of: 'total' as const, when: spans.at(-1)?.[0] ?? '', exact, corrected: false };
  return 'among' in choice ? { ...common, shown: null, range: null, among: choice.among } : { ...common, ...choice, among: [] };
}

/** The totals told so far, each with the versions of the spans that held when it was. */
function totalsIn(told: readonly Release[], indexOf: ReadonlyMap<string, number>) {
  const versions: Record<number, number> = {};
  const totals = [];
  for (const { of, when, range, among } of told) {
    const nth = indexOf.get(when) ?? -1;
    if (of === 'span') versions[nth] = versions[nth] === undefined ? 0 : versions[nth] + 1;
    else if (range || among.length > 0) totals.push({ upTo: nth, versions: { ...versions }, among: range ? [range] : among });
  }
  return totals;
}

function frozen(exact: number, setting: PublicationSetting): Pick<Release, 'exact' | 'shown' | 'range' | 'among'> {
  const shown = shownCount(exact, setting);
  return { exact, shown, range: rangeOfShown(shown, setting), among: [] };
}

/** The last version of each span, in order of time. */
export function latestSpans(told: readonly Release[]): Map<string, Release> {
  return new Map([...new Map(told.filter(isSpan).map((release) => [release.when, release]))].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isSpan({ of }: Release): boolean {
  return of === 'span';
}

/** One row of counts for each measure that counts something, or one for a commitment without measures. What names no measure belongs to the first. */
function streamsOf(commitment: Commitment, period: Period, today: Day): Stream[] {
  const counted = commitment.measures.filter(({ type }) => type !== 'share' && type !== 'deadline');
  const first = counted[0]?.key ?? null;
  const { from, to } = daysOf(period);
  const activities = currentActivities(commitment.activities, today).filter(
    (activity) => isDone(activity, today) && activity.publicationClass !== 'internal' && activity.on >= (from ?? '') && activity.on <= (to ?? '9'),
  );
  const figures = currentFigures(commitment.figures, today).filter(({ published, partOf, value }) => !published && partOf === null && value !== null);
  return (counted.length > 0 ? counted.map(({ key, unit }) => ({ key, unit })) : [{ key: null, unit: null }]).map(({ key, unit }) => ({
    measure: key,
    exactOf: (span) => {
      const days = boundsOf(span);
      const isWithin = (on: Day) => days !== null && on >= days.from && on <= days.to;
      const done = activities.filter(({ on, measure }) => isWithin(on) && (measure ?? first) === key).reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
      const reported = figures.filter(({ asOf, measure, unit: of }) => {
        const window = asOf === null ? null : boundsOf(asOf);
        return window?.from === days?.from && window?.to === days?.to && (measure ?? first) === key && sameUnit(of, unit);
      });
      return Math.round(Math.max(done, ...reported.map(({ value }) => value ?? 0)));
    },
  }));
}
