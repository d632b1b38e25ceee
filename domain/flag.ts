import { addDays, boundsOf, type Day } from './calendar.ts';
import type { CountedBy } from './counted-by.ts';
import { eventsUntil } from './evidence.ts';
import { isKeptInside, type Judged } from './judged.ts';
import { fewerThan } from './people-count.ts';
import { daysOf, type Period } from './pledge.ts';
import type { Progress } from './progress.ts';
import type { Sentence } from './sentence.ts';

/** What to know beside a status: it isn't a status and has no colour. */
export function flagsOf(commitment: Judged, period: Period, progress: Progress[], today: Day, after: boolean): Sentence[] {
  const inside = isKeptInside(commitment, after, today);
  const stale = after || inside ? null : staleSince(commitment, period, progress, today);
  return [
    ...(stale ? [{ key: 'flag.stale', values: { on: { date: stale } } }] : []),
    ...silencesSaid(commitment, period, progress, today, after),
    ...progress.flatMap((one) => [
      ...disagreement(one),
      ...reservations(one, commitment, today, after).filter(({ key }) => !inside || key !== 'flag.deadlinePassed'),
    ]),
    ...hidden(commitment),
    ...(commitment.publicationClass === 'internal' ? [{ key: 'flag.internal', values: {} }] : []),
    ...(commitment.continuesFrom ? [{ key: 'flag.continues', values: { from: commitment.continuesFrom } }] : []),
  ];
}

/** The first day that the agreed rhythm wasn't kept (honesty rule 10). Null while it is, or when no rhythm is agreed or nothing has come yet. */
export function staleSince(commitment: Judged, period: Period, progress: Progress[], today: Day): Day | null {
  const since = lastTold(commitment, period, progress, today) === null ? null : nextReport(commitment, period, progress, today);
  return since !== null && since < today ? since : null;
}

/** The day by which the agreed rhythm lets the next report wait, counted from the last, or from the period's first day; null when no rhythm is agreed. */
export function nextReport(commitment: Judged, period: Period, progress: Progress[], today: Day): Day | null {
  const { reportingEveryDays, countedBy } = commitment;
  const from = lastTold(commitment, period, progress, today) ?? daysOf(period).from;
  return reportingEveryDays === null || from === null ? null : addDays(from, reportingEveryDays + onTheWay(countedBy ?? null));
}

/** The last day that a figure, a judgement or a silence speaks of. */
function lastTold(commitment: Judged, period: Period, progress: Progress[], today: Day): Day | null {
  const { assessments, silent = [] } = commitment;
  const said = [...assessments.map(({ on }) => on), ...silent.flatMap(({ when }) => boundsOf(when)?.to ?? [])].filter((day) => day <= today);
  return [lastFigure(commitment, period, progress, today) ?? '', ...said].sort().at(-1) || null;
}

/** The last day that anything done, reported or counted speaks of. */
function lastFigure({ events, figures, counts = [] }: Judged, period: Period, progress: Progress[], today: Day): Day | null {
  const days = [
    ...eventsUntil(events, period, today).map((event) => event.days.to),
    ...figures.map(({ asOf }) => (asOf ? (boundsOf(asOf)?.to ?? null) : null)),
    ...progress.map(({ done }) => (done?.from === 'figure' ? done.until : null)),
    ...counts.map(({ when }) => boundsOf(when)?.to ?? null),
  ];
  return (
    days
      .filter((day) => day !== null && day <= today)
      .sort()
      .at(-1) ?? null
  );
}

/** That nothing was new, while that is the last that came; and what a party says it has nothing to report of, until something has come. */
function silencesSaid(commitment: Judged, period: Period, progress: Progress[], today: Day, after: boolean): Sentence[] {
  const { silent = [], publicationClass } = commitment;
  const last = lastFigure(commitment, period, progress, today) ?? '';
  const newer = silent.filter(({ when }) => (boundsOf(when)?.to ?? '') > last).sort((a, b) => (a.when < b.when ? 1 : -1));
  const nothingNew = after ? undefined : newer.find(({ kind }) => kind === 'nothingNew');
  const unreported = newer.filter(({ kind }) => kind === 'nothingReported');
  return [
    ...(nothingNew && newer[0] === nothingNew ? [{ key: 'flag.nothingNew', values: { on: { date: nothingNew.when } } }] : []),
    ...unreported
      .filter(({ by }, nth) => unreported.findIndex((one) => one.by === by) === nth)
      .map(({ by, when, reason }) => ({
        key: publicationClass === 'open' ? 'flag.nothingReported' : 'flag.nothingTold',
        values: { by, on: { date: when }, reason: reason ?? '' },
      })),
  ];
}

/** So many days at most lie between what is done and when its number is told. */
function onTheWay(by: CountedBy | null): number {
  return by ? by.delayDays + (by.step === 'term' ? 184 : 31) : 0;
}

/** How counts of people are told, once any is. */
function hidden({ counts = [], countedBy }: Judged): Sentence[] {
  const isHidden = counts.some((count) => count.of === 'span' && fewerThan(count) !== null);
  const isRounded = counts.some(({ shown }) => shown !== null);
  return [
    ...(isHidden ? [{ key: 'flag.fewer', values: { n: countedBy?.threshold ?? 5 } }] : []),
    ...(isRounded ? [{ key: 'flag.rounded', values: { n: countedBy?.roundingTo ?? 5 } }] : []),
  ];
}

function disagreement({ done, conflicting }: Progress): Sentence[] {
  const other = conflicting.find(({ value }) => value !== null && value !== done?.value);
  if (!other || other.value === null || done?.value == null) return [];
  return [{ key: 'flag.sourcesDiffer', values: { first: done.value, second: other.value } }];
}

function reservations({ measure, done, target, unitDiffers, lateOn }: Progress, { statement }: Judged, today: Day, after: boolean): Sentence[] {
  const flags: Sentence[] = [];
  if (unitDiffers) flags.push({ key: 'flag.unitDiffers', values: {} });
  if (lateOn) flags.push({ key: 'flag.late', values: { on: { date: lateOn } } });
  if (after && done && !done.whole && done.until)
    flags.push({ key: done.from === 'events' ? 'flag.preliminary' : 'flag.partial', values: { on: { date: done.until } } });
  if (!done && statement?.basis !== 'source' && measure.type === 'deadline' && measure.deadline && measure.deadline < today) {
    flags.push({ key: 'flag.deadlinePassed', values: { on: { date: measure.deadline } } });
  }
  if (measure.note && target !== null) flags.push({ key: 'flag.targetNote', values: { note: measure.note } });
  return flags;
}
