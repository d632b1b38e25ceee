import { reading } from '#db/public/connect.ts';
import { listPledgeActivities } from '#db/public/queries/activities.ts';
import { listCommitments, type PublishedCommitment } from '#db/public/queries/commitments.ts';
import { listFigures } from '#db/public/queries/figures.ts';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import { addDays, boundsOf, type Day, daysIn } from '#domain/calendar.ts';
import { evidenceFor, windowOfFigure } from '#domain/evidence.ts';
import { matchCommitments } from '#domain/match.ts';
import { pairsOf, type Side, sideOf } from '#domain/pairs.ts';
import { progressOf } from '#domain/progress.ts';
import { outcomeOf } from '#domain/reading-sentence.ts';
import { comparableDays } from './comparable.ts';

/** Two pledges side by side: the commitments that belong together, and their figures as far as they can be compared, to the same day of the period. */
export function comparisonOf(now: PublishedPledge, before: PublishedPledge) {
  return reading((store) => {
    const notBegun = [now, before].find(({ phase }) => phase === 'before') ?? null;
    const sameDay = dayIn(before, now);
    const [later, earlier] = [listCommitments(store, now.id), listCommitments(store, before.id)];
    const matches = matchCommitments(before.key, earlier.map(keyed), later.map(keyed));
    const evidence = [now, before].flatMap(({ id }) => [{ activities: listPledgeActivities(store, id), figures: listFigures(store, id) }]);
    const both = matches.flatMap(({ before: from, now: to }) => (from && to ? [{ from, to }] : []));
    const rows = both.map(({ from, to }) => {
      const days = comparableDays(now, before, to, sameDay);
      const sides = { before: told(from, sideAt(before, from, days.before)), now: told(to, sideAt(now, to, days.now)) };
      return { label: to.title, ...sides, hidden: isHiddenIn(before, from, sides.before) || isHiddenIn(now, to, sides.now) };
    });
    return { matches, sameDay, notBegun, series: pairsOf(labelOf(before), labelOf(now), rows, notBegun && labelOf(notBegun)) };

    function sideAt(pledge: PublishedPledge, commitment: PublishedCommitment, day: Day) {
      const period = { from: pledge.from, to: pledge.to, months: null, note: null };
      const events = evidence.flatMap(({ activities }) => activities).filter((one) => one.commitment === commitment.id);
      const figures = evidence
        .flatMap((one) => one.figures)
        .filter((one) => one.commitment === commitment.id && (windowOfFigure(one.asOf, period)?.to ?? day) <= day)
        .map((one) => ({ ...one, key: one.id, published: true }));
      const counts = commitment.counts.filter(({ when }) => (boundsOf(when)?.to ?? day) <= day);
      const known = { events: events.filter(({ when }) => (boundsOf(when)?.from ?? '') <= day), figures, counts };
      const progress = commitment.measures.map((measure) => progressOf(measure, evidenceFor(measure, commitment.measures, known), period, day));
      return sideOf(progress, outcomeOf(known, period, day));
    }
  });
}

/** Where the total of counts of people isn't told, what the months add up to at least is no number to compare. */
function told({ counts }: PublishedCommitment, side: Side): Side {
  return counts.length > 0 && side?.comparator === 'atLeast' ? null : side;
}

/** Numbers may exist that aren't shown, or those that are tell nothing of the whole. Of a pledge that hasn't begun there are none. */
function isHiddenIn({ phase }: PublishedPledge, { reading: { hidden }, counts }: PublishedCommitment, side: Side): boolean {
  if (phase === 'before') return false;
  return hidden || (counts.length > 0 && side?.value == null);
}

/** `2020`, or `2018 Centrum` for a pledge of one district. */
function labelOf({ slug, from, areaName }: PublishedPledge): string {
  return areaName ? `${from?.slice(0, 4) ?? ''} ${areaName}`.trim() : slug;
}

function keyed(commitment: PublishedCommitment) {
  return { ...commitment, key: commitment.slug };
}

/** As far into the earlier period as the present one has come; as far as it is known when the present one has ended or hasn't begun, or days aren't known. */
function dayIn(before: PublishedPledge, now: PublishedPledge): Day {
  if (now.phase !== 'during' || !now.firstDay || !before.firstDay) return before.asOf;
  const day = addDays(before.firstDay, daysIn({ from: now.firstDay, to: now.asOf }) - 1);
  return before.lastDay && day > before.lastDay ? before.lastDay : day;
}
