import { addDays, type Day } from './calendar.ts';
import { differsFromFigures } from './judging.ts';
import type { Responsible } from './organisation.ts';
import type { OwnView } from './own-view.ts';
import type { Phase } from './pledge.ts';

/**
 * What somebody has to do, worst first: what others wait for, what the public reads as missing or out of date, what contradicts itself, what is only
 * untidy within.
 */
export const todoKinds = [
  'approveProposal',
  'approvePledge',
  'approveFollowUp',
  'releaseAnswer',
  'answer',
  'textHeld',
  'proposalDeclined',
  'finalMissing',
  'stale',
  'feedbackMissing',
  'differs',
  'nothingReported',
  'notAssessed',
  'planPassed',
] as const;
export type TodoKind = (typeof todoKinds)[number];

/**
 * `since`: the first day that it could have been done, null when that isn't known. `count`: how many of it there are, of a question and of a
 * round's feedback how many days it has waited. `subject`: the row that waits, where it isn't the commitment itself. All three ids are rows'.
 */
export type Todo = { kind: TodoKind; pledge: string; commitment: string | null; subject: string | null; since: Day | null; count: number };

/** What somebody else has to do before one can go on; `by` is who. */
export type Waiting = { kind: 'otherNotAssessed' | 'otherStale' | 'proposal' | 'pledge'; pledge: string; commitment: string | null; by: Responsible | null };

/** A commitment as a party of its pledge follows it. `by`: who the party is where somebody answers for something. */
export type Followed = Pick<OwnView, 'isOwn' | 'hasReported' | 'lastReported' | 'staleSince' | 'silences' | 'reading' | 'publicReading'> & {
  id: string;
  pledge: string;
  by: Responsible;
  responsible: Responsible;
  phase: Phase;
  days: { from: Day | null; to: Day | null };
  reportingEveryDays: number | null;
  /** It has been withdrawn or replaced. */
  hasLeft: boolean;
  planned: { id: string; on: Day }[];
  hasOpenProposal: boolean;
  /** The own publisher's no to the latest proposal, when nothing has been proposed since. */
  declinedProposal: { id: string; on: Day } | null;
};

/** A commitment without an agreed rhythm is asked about when this many days of its period have passed in silence. */
export const quietDays = 60;
/** A new commitment gets this many days before somebody has to say how it goes. */
export const judgeAfterDays = 30;
/** A final assessment is asked for this long after the period; older pledges are history. */
export const finalWithinDays = 365;

/**
 * What a coordinator has to do about one commitment. A silent one is asked for its figures before anyone is asked to judge it; once judged, its judgement
 * says why for as long as its rhythm.
 */
export function todosOf(one: Followed, today: Day): Todo[] {
  if (!one.isOwn || one.hasLeft || one.phase === 'before') return [];
  const todo = (kind: TodoKind, since: Day | null, count = 1, subject: string | null = null): Todo => ({
    kind,
    pledge: one.pledge,
    commitment: one.id,
    subject,
    since,
    count,
  });
  const passed = one.planned.filter(({ on }) => on < today);
  const plans = passed.length > 0 ? [todo('planPassed', passed.map(({ on }) => on).sort()[0] as Day, passed.length, passed[0]?.id)] : [];
  if (one.phase === 'after') {
    const { declinedProposal: declined } = one;
    const final = declined ? todo('proposalDeclined', declined.on, 1, declined.id) : todo('finalMissing', nextDay(one.days.to));
    return [...(isFinalMissing(one, today) ? [final] : []), ...plans];
  }
  const own = ownJudgement(one);
  const rhythm = one.reportingEveryDays ?? quietDays;
  const [quiet] = one.silences;
  const silentSince = latest(latest(dueAfter(one, rhythm), own && addDays(own.on, rhythm)), quiet ? addDays(quiet.when, rhythm) : null);
  const isSilent = !one.hasReported && (silentSince === null || silentSince < today) && !one.staleSince;
  const judgeSince = dueAfter(one, judgeAfterDays);
  return [
    ...(one.staleSince ? [todo('stale', one.staleSince)] : []),
    ...(isSilent ? [todo('nothingReported', silentSince)] : []),
    ...(!own && !isSilent && (judgeSince === null || judgeSince < today) ? [todo('notAssessed', judgeSince)] : []),
    ...(own && isOutrun(one, own) ? [todo('differs', one.lastReported)] : []),
    ...plans,
  ];
}

/** What others have to do about it, as far as one may know. */
export function waitingOf(one: Followed, today: Day): Waiting[] {
  if (one.hasLeft || one.phase === 'before') return [];
  const waiting = (kind: Waiting['kind'], by: Responsible | null): Waiting => ({ kind, pledge: one.pledge, commitment: one.id, by });
  const recent = one.phase === 'during' || isRecent(one, today);
  const others = (['police', 'municipality'] as const).filter((by) => by !== one.by);
  const silent = others.filter((by) => one.reading.judgements.every((judgement) => judgement.by !== by && judgement.by !== 'joint'));
  const isStale = !one.isOwn && one.publicReading?.flags.some(({ key }) => key === 'flag.stale');
  return [
    ...(one.hasOpenProposal ? [waiting('proposal', null)] : []),
    ...(one.responsible === 'joint' && recent && ownJudgement(one) ? silent.map((by) => waiting('otherNotAssessed', by)) : []),
    ...(isStale && one.phase === 'during' ? [waiting('otherStale', one.responsible)] : []),
  ];
}

/** The order of a list of things to do: the worst kind first, of one kind what has waited longest, what has no day last. The same whatever the order given. */
export function worstFirst(todos: readonly Todo[]): Todo[] {
  const rank = ({ kind }: Todo) => todoKinds.indexOf(kind);
  const id = ({ pledge, commitment, subject }: Todo) => [pledge, commitment, subject].join(' ');
  return [...todos].sort((a, b) => rank(a) - rank(b) || compare(a.since ?? '9', b.since ?? '9') || b.count - a.count || compare(id(a), id(b)));
}

/** What the own party says of it in this phase: its own word, else what the parties said together. */
export function ownJudgement({ by, reading }: Pick<Followed, 'by' | 'reading'>) {
  return reading.judgements.find((judgement) => judgement.by === by) ?? reading.judgements.find((judgement) => judgement.by === 'joint') ?? null;
}

function isFinalMissing(one: Followed, today: Day): boolean {
  return !ownJudgement(one) && !one.hasOpenProposal && isRecent(one, today);
}

function isRecent({ days: { to } }: Followed, today: Day): boolean {
  return to !== null && addDays(to, finalWithinDays) >= today;
}

/** The figures have gone on since the judgement and now say something else. */
function isOutrun({ lastReported, reading }: Followed, own: { on: Day; status: Parameters<typeof differsFromFigures>[0] }): boolean {
  return lastReported !== null && lastReported > own.on && differsFromFigures(own.status, reading.figuresSay);
}

function dueAfter({ days: { from } }: Followed, days: number): Day | null {
  return from && addDays(from, days);
}

function latest(a: Day | null, b: Day | null): Day | null {
  return a !== null && b !== null ? (a > b ? a : b) : (a ?? b);
}

function nextDay(day: Day | null): Day | null {
  return day && addDays(day, 1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
