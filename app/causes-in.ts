import { reading } from '#db/public/connect.ts';
import { listCommitments } from '#db/public/queries/commitments.ts';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import { addDays } from '#domain/calendar.ts';
import { causeMonths, causesTitle } from '#domain/cause.ts';
import type { Words } from '#words/words.ts';

/** The causes of what deviated over a pledge's life, month by month and by their names; null when none was ever given. */
export function causesIn(words: Words, { id, from, to, firstDay, phase, asOf, updated }: PublishedPledge) {
  const commitments = reading((store) => listCommitments(store, id));
  const period = { from, to, months: null, note: null };
  const today = phase === 'after' && updated && updated > asOf ? updated : phase === 'after' ? addDays(asOf, 1) : asOf;
  const series = firstDay ? causeMonths(commitments, period, firstDay, today) : null;
  if (!series) return null;
  return {
    series: { ...series, rows: series.rows.map((row) => ({ ...row, label: words.t(`status.cause.${row.label}`) })) },
    title: causesTitle(commitments),
  };
}
