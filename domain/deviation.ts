import type { Status } from './assessment.ts';
import type { Day } from './calendar.ts';
import type { Judgement } from './judged.ts';
import { judgesOf } from './judges.ts';
import type { Responsible } from './organisation.ts';
import { type PlanDistance, planDistance } from './plan-distance.ts';
import type { Reading } from './reading.ts';
import { strictness } from './standing.ts';

/** Where a commitment stands among what deviates, worst first; `other`: what doesn't. Each is in exactly one. */
export const places = ['offTrack', 'atRisk', 'stale', 'notAssessed', 'nothingReported', 'other'] as const;
export type Place = (typeof places)[number];

/** `ended`: it has been withdrawn or replaced since, which is neither better nor worse. Null: there is no earlier report to hold it against. */
export type Since = 'better' | 'unchanged' | 'worse' | 'new' | 'ended';

/** What it takes of a commitment: what is published of it. `slug` is what an earlier report knows it by. */
export type Followed = { slug: string; responsible: Responsible; reading: Reading };

/** A party's own word of a commitment, and why; `status` null: it has said nothing yet. */
export type Said = Pick<Judgement, 'role' | 'reason' | 'cause'> & { by: Responsible; status: Status | null; on: Day | null };

export type Deviation<Of extends Followed = Followed> = {
  commitment: Of;
  place: Place;
  status: Status;
  staleSince: Day | null;
  /** One per measure whose number can be held against a plan. */
  distances: PlanDistance[];
  /** Each party whose word is expected, and whoever else has judged. */
  said: Said[];
  nextReport: Day | null;
  since: Since | null;
  before: Status | null;
};

/**
 * Every commitment once: what deviates worst first, then the rest, within each the strictest word first and otherwise in the pledge's own order. `before`: the
 * words of an earlier report by slug, or null without one. Takes only what is published, so nothing more than that can be read out of it.
 */
export function deviationsOf<Of extends Followed>(commitments: readonly Of[], before: ReadonlyMap<string, Status> | null): Deviation<Of>[] {
  return commitments
    .map((commitment) => deviationOf(commitment, before))
    .sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place) || strictness.indexOf(a.status) - strictness.indexOf(b.status));
}

function deviationOf<Of extends Followed>(commitment: Of, before: ReadonlyMap<string, Status> | null): Deviation<Of> {
  const { reading, slug } = commitment;
  const was = before?.get(slug) ?? null;
  return {
    commitment,
    place: placeOf(reading),
    status: reading.status,
    staleSince: staleIn(reading),
    distances: reading.hidden ? [] : reading.progress.flatMap((progress) => planDistance(progress) ?? []),
    said: judgesOf(commitment).map((by) => saidBy(reading, by)),
    nextReport: reading.nextReport ?? null,
    since: before === null ? null : was === null ? 'new' : sinceThen(was, reading.status),
    before: was,
  };
}

const byStatus: Partial<Record<Status, Place>> = {
  offTrack: 'offTrack',
  notKept: 'offTrack',
  atRisk: 'atRisk',
  partlyKept: 'atRisk',
  notAssessed: 'notAssessed',
  cannotBeAssessed: 'notAssessed',
  nothingReported: 'nothingReported',
};

function placeOf(reading: Reading): Place {
  const place = byStatus[reading.status] ?? 'other';
  if (place === 'offTrack' || place === 'atRisk') return place;
  if (staleIn(reading)) return 'stale';
  const nothing = reading.sentences.every(({ key }) => key === 'reading.nothing');
  return place === 'notAssessed' && reading.status === 'notAssessed' && nothing ? 'nothingReported' : place;
}

function staleIn({ flags }: Reading): Day | null {
  const on = flags.find(({ key }) => key === 'flag.stale')?.values.on;
  return typeof on === 'object' && on !== null && 'date' in on ? on.date : null;
}

function saidBy({ judgements }: Reading, by: Responsible): Said {
  const one = judgements.find((judgement) => judgement.by === by);
  return { by, status: one?.status ?? null, cause: one?.cause ?? null, reason: one?.reason ?? '', role: one?.role ?? null, on: one?.on ?? null };
}

/** Words that stand for the same while the period runs and after it, worst first. */
const levels: readonly (readonly Status[])[] = [
  ['offTrack', 'notKept'],
  ['atRisk', 'partlyKept'],
  ['paused'],
  ['notStarted'],
  ['nothingReported'],
  ['cannotBeAssessed', 'notAssessed'],
  ['onTrack'],
  ['completed', 'kept'],
];

/** How a word stands to an earlier one. */
export function sinceThen(was: Status, now: Status): Since {
  if (was === now) return 'unchanged';
  const [before, after] = [was, now].map((status) => levels.findIndex((level) => level.includes(status))) as [number, number];
  if (after === -1) return 'ended';
  return before === after ? 'unchanged' : before === -1 || after > before ? 'better' : 'worse';
}
