import type { PublishedCommitment } from '#db/public/queries/commitments.ts';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import { addMonths, boundsOf, type Day, monthOf, monthsBetween } from '#domain/calendar.ts';
import { numbersShownFrom } from '#domain/counted-by.ts';

type Days = { now: Day; before: Day };

/**
 * To which days a commitment's two numbers are counted. What is told in whole months, and late, is compared to the last month that has been told of this
 * pledge, and as many months into the one before; the rest to the same day.
 */
export function comparableDays(now: PublishedPledge, before: PublishedPledge, commitment: PublishedCommitment, sameDay: Day): Days {
  const { countedBy } = commitment;
  if (!countedBy || now.phase !== 'during' || !now.firstDay || !before.firstDay) return { now: now.asOf, before: sameDay };
  let last = monthOf(now.asOf);
  while (last >= monthOf(now.firstDay) && numbersShownFrom(`${last}-01`, countedBy) > now.asOf) last = monthOf(addMonths(`${last}-01`, -1));
  const months = monthsBetween(now.firstDay, `${last}-01`);
  const until = endOf(monthOf(addMonths(`${monthOf(before.firstDay)}-01`, months)));
  return { now: endOf(last), before: before.lastDay && until > before.lastDay ? before.lastDay : until };
}

function endOf(month: string): Day {
  return boundsOf(month)?.to ?? month;
}
