import type { Status } from './assessment.ts';
import type { Phase } from './pledge.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './sentence.ts';
import { strictness } from './standing.ts';

/** How a pledge stands: counts per status, worst first, that add up to `total`. Never one percentage. */
export type PledgeReading = { phase: Phase; total: number; groups: { status: Status; count: number }[]; verdict: Sentence; lead: Sentence | null };

/** The tally of a pledge's commitments and the two sentences that say it. Everything promised stays in the denominator. */
export function pledgeReading(readings: Pick<Reading, 'status'>[], phase: Phase): PledgeReading {
  const groups = strictness
    .map((status) => ({ status, count: readings.filter((reading) => reading.status === status).length }))
    .filter(({ count }) => count > 0);
  const total = readings.length;
  const good = goodOf(phase, groups);
  const count = groups.find(({ status }) => status === good)?.count ?? 0;
  const rest = groups.filter(({ status }) => status !== good);
  if (total === 0) return { phase, total, groups, verdict: { key: 'pledge.unknown', values: {} }, lead: null };
  if (groups.length === 1) return { phase, total, groups, verdict: { key: `pledge.all.${groups[0]?.status}`, values: { n: total, phase } }, lead: null };
  const worst = notable.flatMap((status) => rest.find((group) => group.status === status) ?? [])[0] ?? rest[0];
  const others = rest.filter((group) => group !== worst);
  return {
    phase,
    total,
    groups,
    verdict: {
      key: count > 0 ? 'pledge.some' : 'pledge.none',
      values: { good, n: count, total, worst: worst?.status ?? 'none', worstCount: worst?.count ?? 0 },
    },
    lead: others.length > 0 ? { key: 'pledge.lead', values: countsOf(others) } : null,
  };
}

/** What must be said in the first breath, in this order: silence before what was kept in part. Of the rest the worst. */
const notable: Status[] = ['offTrack', 'notKept', 'atRisk', 'nothingReported', 'partlyKept'];

/** What the verdict counts: what was kept, or what goes as planned; what is done when nothing is left under way. */
function goodOf(phase: Phase, groups: PledgeReading['groups']): Status {
  if (phase === 'after') return 'kept';
  return groups.some(({ status }) => status === 'onTrack') || !groups.some(({ status }) => status === 'completed') ? 'onTrack' : 'completed';
}

function countsOf(groups: PledgeReading['groups']): Sentence['values'] {
  return Object.fromEntries(strictness.map((status) => [status, groups.find((group) => group.status === status)?.count ?? 0]));
}
