import { boundsOf, type Day } from './calendar.ts';
import type { Responsible } from './organisation.ts';
import type { Phase } from './pledge.ts';
import type { PublicCommitment } from './publication.ts';

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

type Around = {
  phase: Phase;
  today: Day /** The kinds of parties that sign. */;
  owners: readonly Owner[] /** The last follow-up that was approved: what is older doesn't count again. */;
  after: Day | null;
};

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

function lineOf(one: PublicCommitment, by: Owner, { phase, after, today, owners }: Around): Line {
  const isAlone = ownersOf(one.responsible, owners).length < 2;
  const isNew = (when: string | null) => after === null || (when !== null && (boundsOf(when)?.to ?? '') > after);
  const isTheirs = (who: Responsible) => who === by || who === 'joint' || isAlone;
  const judged = one.assessments.some(
    ({ kind, by: judge, status, on }) =>
      kind === (phase === 'after' ? 'final' : 'now') && isTheirs(judge) && status !== 'notAssessed' && status !== 'nothingReported' && isNew(on),
  );
  const counted = isAlone && one.counts.some(({ when }) => isNew(when));
  const reported = one.figures.some(({ asOf }) => isNew(asOf ?? today)) || one.activities.some((done) => isTheirs(done.by) && isNew(done.when)) || counted;
  const silence = one.silences.findLast((said) => said.kind === 'nothingReported' && isTheirs(said.by) && isNew(said.when));
  const has = reported ? 'figure' : judged ? 'judgement' : silence ? 'nothingReported' : null;
  const isSilent = has === 'nothingReported';
  return { commitment: one.key, by, has, reason: isSilent ? (silence?.reason ?? null) : null, silence: isSilent ? (silence?.key ?? null) : null };
}
