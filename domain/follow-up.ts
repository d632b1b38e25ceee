import { boundsOf, type Day, isDay } from './calendar.ts';
import type { Responsible } from './organisation.ts';
import type { Phase } from './pledge.ts';
import type { PublicCommitment } from './publication.ts';
import { shownFrom } from './shown-from.ts';

/** What a commitment has to show for one of its owners. */
export const lineKinds = ['figure', 'judgement', 'nothingReported'] as const;
export type LineKind = (typeof lineKinds)[number];
export type Owner = Exclude<Responsible, 'joint'>;

/** A commitment (its key) for one of its owners; `has` null: nothing yet. `reason` is why nothing is reported, and `silence` the key of what says so. */
export type Line = { commitment: string; by: Owner; has: LineKind | null; reason: string | null; silence: string | null };

/** A follow-up of the parties' own, as it may be read: how many lines of each kind, and those that have nothing to show. */
export type ApprovedFollowUp = {
  on: Day;
  kind: 'mid' | 'final';
  by: Owner[];
  lines: Record<LineKind, number>;
  silent: { commitment: string; by: Owner; reason: string | null }[];
};

/** `owners`: the kinds of parties that sign. `after`: the last follow-up that was approved; what was told before it doesn't count again. */
type Around = { phase: Phase; owners: readonly Owner[]; after: Day | null };

/**
 * A line for each commitment and owner, from what anyone may know and nothing else: who may not read the other party's exact rows learns nothing of them
 * here, and neither does anybody by when a follow-up is approved. Commitments that have left the pledge need none.
 */
export function followUpLines(commitments: readonly PublicCommitment[], around: Around): Line[] {
  return commitments
    .filter(({ withdrawn }) => withdrawn === null)
    .flatMap((one) => ownersOf(one.responsible, around.owners).map((by) => lineOf(one, by, around)));
}

/** The lines that a follow-up can't be approved without. */
export function missingLines(lines: readonly Line[]): Line[] {
  return lines.filter(({ has }) => has === null);
}

/** What is approved, in the one form that its hash is of: not the figures, which go on, but what each line rests on. */
export function followUpContent(number: number, phase: Phase, lines: readonly Line[]): string {
  return JSON.stringify({
    number,
    kind: phase === 'after' ? 'final' : 'mid',
    lines: lines.map(({ commitment, by, has, silence }) => ({ commitment, by, has, silence })),
  });
}

/** Who answers for a commitment, by kind; where no party is of that kind, those who signed do. */
function ownersOf(responsible: Responsible, parties: readonly Owner[]): Owner[] {
  const all = [...new Set(parties)];
  return responsible !== 'joint' && (all.includes(responsible) || all.length === 0) ? [responsible] : all;
}

function lineOf(one: PublicCommitment, by: Owner, { phase, after, owners }: Around): Line {
  const isAlone = ownersOf(one.responsible, owners).length < 2;
  const toldOn = (when: string) => (one.countedBy ? shownFrom(when, one.publicationClass, one.countedBy) : (boundsOf(when)?.to ?? ''));
  const isNew = (when: string | null) => after === null || (when !== null && toldOn(when) > after);
  const isTheirs = (who: Responsible) => who === by || who === 'joint' || isAlone;
  const judged = one.assessments.some(
    ({ kind, by: judge, status, on }) =>
      kind === (phase === 'after' ? 'final' : 'now') &&
      isTheirs(judge) &&
      status !== 'notAssessed' &&
      status !== 'nothingReported' &&
      (after === null || on > after),
  );
  // A figure and a month's count don't say whose they are: they speak for one who answers alone.
  const isWhose = (done: { by: Responsible; when: string }) => (isDay(done.when) ? isTheirs(done.by) : isAlone);
  const counted = isAlone && [...one.counts.map(({ when }) => when), ...one.figures.map(({ asOf }) => asOf)].some(isNew);
  const reported = counted || one.activities.some((done) => isWhose(done) && isNew(done.when));
  const silence = one.silences.findLast((said) => said.kind === 'nothingReported' && isTheirs(said.by) && (after === null || said.when > after));
  const has = reported ? 'figure' : judged ? 'judgement' : silence ? 'nothingReported' : null;
  const isSilent = has === 'nothingReported';
  return { commitment: one.key, by, has, reason: isSilent ? (silence?.reason ?? null) : null, silence: isSilent ? (silence?.key ?? null) : null };
}
