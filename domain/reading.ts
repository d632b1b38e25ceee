import type { Standing, Statement, Status, Verdict } from './assessment.ts';
import { standings, verdicts } from './assessment.ts';
import { type Basis, noBasis, partyOf } from './basis.ts';
import type { Day } from './calendar.ts';
import { evidenceFor } from './evidence.ts';
import { flagsOf, nextReport } from './flag.ts';
import { type FollowUp, followUpOf, hasBeenJudged, isKeptInside, type Judged, type Judgement } from './judged.ts';
import { type Period, phaseOf } from './pledge.ts';
import { type Progress, progressOf } from './progress.ts';
import { readingSentences } from './reading-sentence.ts';
import type { Sentence } from './sentence.ts';
import { standingOf, strictest, strictness, together, verdictOf } from './standing.ts';

export type { Basis } from './basis.ts';
export type { FollowUp, Judged, Judgement } from './judged.ts';

export type Reading = {
  status: Status;
  basis: Basis;
  /** The figures' own reading; null when there is no target or the figures don't settle it. */
  figuresSay: Status | null;
  /** The latest judgement of each party that counts in this phase. */
  judgements: Judgement[];
  /** What the published follow-up itself judges, after the period. */
  followUpSays: { status: Verdict; basis: Basis } | null;
  /** Those who say anything don't all say the same. */
  differs: boolean;
  progress: Progress[];
  /** Numbers may exist that the class keeps inside: nothing may be said of them, not even that none are reported. */
  hidden: boolean;
  /** What the figures or the words say; `sentences` has one per measure, the first is `sentence`. */
  sentence: Sentence;
  sentences: Sentence[];
  /** Said beside the status. */
  flags: Sentence[];
  /** The day by which the agreed rhythm asks for the next report; null where none is agreed or awaited, or where it would tell of numbers kept inside. */
  nextReport: Day | null;
};

type Voice = { status: Status; basis: Basis };

/**
 * What has become of a commitment by `today`, and who says so: the strictest of the parties, the follow-up and the figures.
 * Never "not kept" before the period has ended; periods without a last day never end.
 */
export function readingOf(commitment: Judged, period: Period, today: Day, followUps: FollowUp[]): Reading {
  const after = phaseOf(period, today) === 'after';
  const seen = publicPart(commitment);
  const progress = seen.measures.map((measure) => progressOf(measure, evidenceFor(measure, seen.measures, seen), period, today));
  const figuresSay = after ? together(progress.map(verdictOf)) : together(progress.map((one) => standingOf(one, today)));
  const judgements = latestJudgements(seen.assessments, after, today);
  const followUpSays = after ? followUpVerdict(seen.statement, followUps) : null;
  const voices: Voice[] = [
    ...judgements.filter((judgement) => weighs(judgement, figuresSay, progress)).map((judgement) => ({ status: judgement.status, basis: ofParty(judgement) })),
    ...(followUpSays ? [followUpSays] : []),
    ...(figuresSay ? [{ status: figuresSay, basis: { ...noBasis, from: 'figures' as const } }] : []),
  ];
  const tag = withdrawal(seen, today) ?? loudest(voices) ?? silent(seen, after, progress, today);
  const sentences = readingSentences(seen, period, progress, followUps, after, today);
  const hidden = isKeptInside(seen, after, today);
  return {
    ...tag,
    figuresSay,
    judgements,
    followUpSays,
    differs: new Set(voices.map(({ status }) => status)).size > 1,
    progress,
    hidden,
    sentence: sentences[0] as Sentence,
    sentences,
    flags: flagsOf(seen, period, progress, today, after),
    nextReport: after || hidden || withdrawal(seen, today) ? null : nextReport(seen, period, progress, today),
  };
}

/** The same without figures where the class keeps them inside. */
function publicPart(commitment: Judged): Judged {
  return commitment.publicationClass === 'internal' ? { ...commitment, events: [], figures: [], counts: [] } : commitment;
}

/**
 * The latest judgement of each party in this phase; of several on one day the one that was made last. What the parties said together stands until each
 * of them has said something since.
 */
export function latestJudgements<Of extends Pick<Judgement, 'kind' | 'by' | 'on' | 'status'>>(assessments: readonly Of[], after: boolean, today: Day): Of[] {
  const known: readonly string[] = after ? verdicts : standings;
  const newest = assessments
    .filter(({ kind, on, status }) => kind === (after ? 'final' : 'now') && on <= today && known.includes(status))
    .toReversed()
    .sort((a, b) => b.on.localeCompare(a.on));
  const latest = newest.filter(({ by }, nth) => newest.findIndex((one) => one.by === by) === nth);
  const together = latest.findIndex(({ by }) => by === 'joint');
  const since = latest.slice(0, Math.max(0, together)).map(({ by }) => by);
  const standing = since.includes('police') && since.includes('municipality') ? latest.filter(({ by }) => by !== 'joint') : latest;
  return standing.sort((a, b) => b.on.localeCompare(a.on) || strictness.indexOf(a.status) - strictness.indexOf(b.status) || a.by.localeCompare(b.by));
}

/** A word like "not assessed" isn't a voice against others; an older "at risk" doesn't weigh against a target that has been reached since. */
function weighs({ status, on }: Judgement, figuresSay: Status | null, progress: Progress[]): boolean {
  if (status === 'notAssessed' || status === 'nothingReported') return false;
  return figuresSay !== 'completed' || progress.every(({ done }) => done?.until != null && on >= done.until);
}

function followUpVerdict(statement: Statement | null, followUps: FollowUp[]): { status: Verdict; basis: Basis } | null {
  const words: Partial<Record<Statement['word'], Verdict>> = { kept: 'kept', exceeded: 'kept', partly: 'partlyKept', notKept: 'notKept', removed: 'withdrawn' };
  const status = statement?.basis === 'source' ? words[statement.word] : undefined;
  if (!statement || !status) return null;
  const followUp = followUpOf(statement, followUps);
  return { status, basis: { from: 'followUp', by: followUp ? partyOf(followUp.publisher) : 'unknown', role: null, on: followUp?.date ?? null } };
}

function ofParty({ by, role, on }: Judgement): Basis {
  return { from: 'party', by, role, on };
}

function withdrawal({ withdrawn, responsible }: Judged, today: Day): Voice | null {
  return withdrawn && withdrawn.on <= today ? { status: withdrawn.how, basis: { from: 'party', by: responsible, role: null, on: withdrawn.on } } : null;
}

function loudest(voices: Voice[]): Voice | null {
  const status = strictest(voices.map((voice) => voice.status));
  return voices.find((voice) => voice.status === status) ?? null;
}

/** Nobody has judged and no target settles it: has anything been reported at all? A word without a ground in a source is no report, "done" excepted. */
function silent(commitment: Judged, after: boolean, progress: Progress[], today: Day): Voice {
  const { events, figures, counts = [], statement } = commitment;
  const said = statement !== null && (statement.word === 'done' || (statement.basis === 'source' && statement.word !== 'notReported'));
  const something =
    events.length > 0 || figures.length > 0 || counts.length > 0 || progress.some(({ done }) => done) || said || hasBeenJudged(commitment, today);
  const status: Standing | Verdict = !after || something || isKeptInside(commitment, after, today) ? 'notAssessed' : 'nothingReported';
  return { status, basis: noBasis };
}
