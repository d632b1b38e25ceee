import type { Day } from './calendar.ts';
import type { Deviation, Place, Since } from './deviation.ts';
import type { PlanDistance } from './plan-distance.ts';
import type { Phase } from './pledge.ts';
import type { Sentence } from './sentence.ts';

type Placed = Pick<Deviation, 'place'>;

/** The answer to "what deviates?", in one sentence; what isn't known is never counted as going well. */
export function deviationHeading(rows: readonly Placed[], phase: Phase): Sentence {
  if (rows.length === 0) return { key: 'pledge.unknown', values: {} };
  if (phase === 'before') return { key: 'deviation.before', values: {} };
  const { offTrack, atRisk, stale, notAssessed, nothingReported } = countsOf(rows);
  return { key: `deviation.${phase}`, values: { off: offTrack, risk: atRisk, unknown: stale + notAssessed + nothingReported } };
}

/** How many there are of the rest, word by word; null when that says nothing new. */
export function deviationLead(rows: readonly Placed[], phase: Phase): Sentence | null {
  const { stale, notAssessed, nothingReported, other } = countsOf(rows);
  if (phase === 'before' || stale + notAssessed + nothingReported + other === 0) return null;
  return { key: 'deviation.lead', values: { stale, notAssessed, nothingReported, other, all: other === rows.length ? 'yes' : 'no' } };
}

/** What has changed since the last report, frozen on a day; null without one. */
export function sinceReport(rows: readonly Pick<Deviation, 'since'>[], frozenOn: Day | null): Sentence | null {
  if (frozenOn === null || rows.every(({ since }) => since === null)) return null;
  const count = (of: Since) => rows.filter(({ since }) => since === of).length;
  const [worse, better, unchanged, fresh, ended] = (['worse', 'better', 'unchanged', 'new', 'ended'] as const).map(count) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { key: 'deviation.since', values: { on: { date: frozenOn }, worse, better, unchanged, fresh, ended } };
}

/** "Fyra vandringar färre än planen den 30 juni, 121 dagar efter": a distance in the commitment's own unit. */
export function distanceSentence({ state, by, unit, days, until }: PlanDistance): Sentence {
  return {
    key: `deviation.distance.${state}`,
    values: { by, unit: { unit, count: by.amount }, days: days ?? 0, dated: until ? 'yes' : 'no', until: until ? { date: until } : '' },
  };
}

function countsOf(rows: readonly Placed[]): Record<Place, number> {
  const count = (of: Place) => rows.filter(({ place }) => place === of).length;
  return {
    offTrack: count('offTrack'),
    atRisk: count('atRisk'),
    stale: count('stale'),
    notAssessed: count('notAssessed'),
    nothingReported: count('nothingReported'),
    other: count('other'),
  };
}
