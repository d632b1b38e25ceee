import type * as z from 'zod';
import type { assessment } from '#domain/assessment.ts';
import type { Day } from '#domain/calendar.ts';
import type { ActivityInput } from './activities.ts';
import { dayIn, type Frame, hasCome, pledgeKey } from './frame.ts';

export type AssessmentInput = z.input<typeof assessment>;
type Said = Pick<AssessmentInput, 'by' | 'status' | 'reason' | 'cause'>;
type Judging = { now: Record<string, Said[]>; final: Said[]; evidence?: ActivityInput[] };

const roles = { police: 'Kommunpolis', municipality: 'Säkerhetssamordnare', joint: 'Styrgruppen för det brottsförebyggande arbetet', other: 'Samordnare' };

/**
 * What the parties have said of a commitment so far: `now` by month and day of the year, `final` on the day after the period.
 * Nobody is named, only the role. Each rests on the latest two of the `evidence` that had been done by then.
 */
export function judgements(frame: Frame, commitment: string, { now, final, evidence = [] }: Judging): AssessmentInput[] {
  const during = Object.entries(now).flatMap(([day, said]) => said.map((one) => ({ ...one, kind: 'now' as const, on: dayIn(frame, day) })));
  const after = final.map((one) => ({ ...one, kind: 'final' as const, on: `${frame.year + 1}-01-01` }));
  return [...during, ...after]
    .filter(({ on }) => hasCome(frame, on))
    .map((one) => ({
      key: `${pledgeKey(frame.year)}-${commitment}-${one.kind === 'final' ? 'slut' : one.on.slice(5)}-${one.by}`,
      ...one,
      role: roles[one.by],
      evidence: latest(evidence, one.on),
    }));
}

function latest(evidence: ActivityInput[], until: Day): string[] {
  return evidence
    .filter(({ state, on, corrects }) => state === 'done' && !corrects && on <= until)
    .toSorted((one, other) => one.on.localeCompare(other.on))
    .slice(-2)
    .map(({ key }) => key);
}
