import type { Deviation } from '#domain/deviation.ts';
import type { Phase } from '#domain/pledge.ts';
import type { Words } from '#words/words.ts';

/** Where its pledge stands: in which part of its life, and the day its words speak of. */
export type Moment = { phase: Phase; asOf: string };

/** When the next report is awaited, or the word for why no day is told. */
export function nextReportWords({ t, date }: Words, { nextReport, commitment }: Deviation, { phase, asOf }: Moment): string {
  if (nextReport !== null) return t(nextReport < asOf ? 'deviation.nextLate' : 'deviation.nextBy', { on: date(nextReport) });
  if (phase === 'after') return t('deviation.nextAfter');
  return t(commitment.reading.hidden ? 'deviation.nextHidden' : 'deviation.nextNone');
}
