import { boundsOf, type Day } from './calendar.ts';
import { latestSpans, type Release } from './release.ts';

/**
 * A count of people as anyone may know it: of a month or term, or with `of: 'total'` from the period's first one up to and including it. `shown` null:
 * fewer than `high` + 1, or withheld when `low` and `high` are null too. `corrected`: told anew after a correction; not what it was.
 */
export type PeopleCount = {
  measure: string | null;
  of: Release['of'];
  when: string;
  shown: number | null;
  low: number | null;
  high: number | null;
  corrected: boolean;
};

/** What the ledger has let out, as it stands now: the last version of each span, and the totals that no correction has overtaken since. */
export function peopleCounts(told: readonly Release[]): PeopleCount[] {
  return [...Map.groupBy(told, ({ measure }) => measure ?? '')]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, each]) => {
      const corrected = each.flatMap(({ corrected, when }, nth) => (corrected ? [{ nth, when }] : []));
      const totals = each.filter(({ of, when }, nth) => of === 'total' && !corrected.some((one) => one.nth > nth && one.when <= when));
      const latestTotals = [...new Map(totals.map((total) => [total.when, total])).values()];
      return [...latestSpans(each).values(), ...latestTotals].map(publicCount);
    });
}

/** Whether nothing may be said of it; `fewer` is something. */
export function isWithheld({ low }: PeopleCount): boolean {
  return low === null;
}

/** "Fewer than" what, where that is all that is told. */
export function fewerThan({ shown, high }: PeopleCount): number | null {
  return shown === null && high !== null ? high + 1 : null;
}

/**
 * What has been told of the whole so far: the total, or where it is withheld the least that the months and the last total told add up to.
 * `until`: the last day that it speaks of. Null when nothing has been told.
 */
export function toldSoFar(counts: readonly PeopleCount[]): { count: PeopleCount | null; least: number; until: Day } | null {
  const spans = counts.filter(({ of }) => of === 'span');
  const last = spans.at(-1);
  if (!last) return null;
  const until = boundsOf(last.when)?.to ?? '';
  const told = counts.findLast((one) => one.of === 'total' && !isWithheld(one)) ?? null;
  const later = spans.filter(({ when }) => told === null || when > told.when);
  const least = later.reduce((sum, { low }) => sum + (low ?? 0), told?.low ?? 0);
  return { count: told && later.length === 0 ? told : null, least, until };
}

function publicCount({ measure, of, when, shown, range, corrected }: Release): PeopleCount {
  return { measure, of, when, shown, low: range?.low ?? null, high: range?.high ?? null, corrected };
}
