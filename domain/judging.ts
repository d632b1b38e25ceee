import type { Assessment, Standing, Status, Verdict } from './assessment.ts';
import type { Phase } from './pledge.ts';
import { Refusal } from './refusal.ts';

/** What a party can say of a commitment while its period runs, in the order that it is asked. "Not assessed" is what stands until somebody has. */
export const sayableNow = ['onTrack', 'atRisk', 'offTrack', 'notStarted', 'paused', 'completed'] as const satisfies Standing[];
/** What a party can say after the period. Withdrawing or replacing a commitment is a revision of the pledge, not a judgement. */
export const sayableAfter = ['kept', 'partlyKept', 'notKept', 'cannotBeAssessed'] as const satisfies Verdict[];

/** The words for a party to choose among. */
export function sayable(kind: Assessment['kind']): readonly Status[] {
  return kind === 'now' ? sayableNow : sayableAfter;
}

/** Statuses that deviate: they need a cause. */
export const deviating: readonly Status[] = ['atRisk', 'offTrack', 'partlyKept', 'notKept'];
/** Of these a cause may be told as well. */
const explainable: readonly Status[] = [...deviating, 'paused', 'notStarted', 'cannotBeAssessed'];

/**
 * Refuses a judgement that can't be made: no verdict before the period has ended, no läget nu after it (honesty rule 4), a deviation without its cause,
 * a cause of nothing that deviates.
 */
export function refuseUnfit({ kind, status, cause }: Pick<Assessment, 'kind' | 'status' | 'cause'>, phase: Phase): void {
  if (kind === 'final' && phase !== 'after') throw new Refusal('unfit', 'periodStillRuns');
  if (kind === 'now' && phase === 'after') throw new Refusal('unfit', 'periodHasEnded');
  if (!sayable(kind).includes(status)) throw new Refusal('unfit', 'notSayable', { field: 'status' });
  if (cause === null && deviating.includes(status)) throw new Refusal('unfit', 'causeMissing', { field: 'cause' });
  if (cause !== null && !explainable.includes(status)) throw new Refusal('unfit', 'nothingDeviates', { field: 'cause' });
}

/** Whether a judgement says something else than the figures do: then its reason is what the public reads of why (honesty rule 3). */
export function differsFromFigures(status: Status, figuresSay: Status | null): boolean {
  return figuresSay !== null && status !== figuresSay;
}
