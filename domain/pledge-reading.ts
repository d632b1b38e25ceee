import type { Status } from './assessment.ts';
import type { Phase } from './pledge.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './sentence.ts';

/** How a pledge stands: counts per status, worst first, that add up to `total`. Never one percentage. */
export type PledgeReading = { phase: Phase; total: number; groups: { status: Status; count: number }[]; verdict: Sentence; lead: Sentence | null };

export function pledgeReading(readings: Pick<Reading, 'status'>[], phase: Phase): PledgeReading {
  throw new Error(`not yet: ${readings.length} ${phase}`);
}
