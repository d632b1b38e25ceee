import type { Assessment, Statement } from './assessment.ts';
import type { Day } from './calendar.ts';
import type { CountedBy } from './counted-by.ts';
import type { Event } from './evidence.ts';
import type { Figure } from './figure.ts';
import type { Measure } from './measure.ts';
import type { Responsible } from './organisation.ts';
import type { PeopleCount } from './people-count.ts';
import type { PublicationClass } from './publication-class.ts';
import type { ToldSilence } from './silence.ts';

/** What a commitment needs to have to be judged; a public commitment has it. Nothing planned may be among the events. */
export type Judged = {
  responsible: Responsible;
  publicationClass: PublicationClass;
  reportingEveryDays: number | null;
  measures: Measure[];
  events: Event[];
  figures: Figure[];
  /** Counts of people as they were let out. */
  counts?: readonly PeopleCount[];
  /** How its numbers are told, when they aren't at once. */
  countedBy?: CountedBy | null;
  statement: Statement | null;
  assessments: Judgement[];
  /** What the parties say when they have no figure, as far as the reader may know. */
  silent?: readonly ToldSilence[];
  withdrawn: { on: Day; how: 'withdrawn' | 'replaced' } | null;
  /** Label of the earlier pledge it continues, for the flag. */
  continuesFrom?: string | null;
};

export type Judgement = Pick<Assessment, 'kind' | 'by' | 'role' | 'on' | 'status' | 'reason' | 'cause' | 'evidence'>;
export type FollowUp = { publisher: string; date: string | null };

/** The follow-up that a statement stands in: the one it names, else the latest. */
export function followUpOf(statement: Statement, followUps: FollowUp[]): FollowUp | null {
  if (statement.by) return { publisher: statement.by, date: statement.on ?? followUps.find(({ publisher }) => publisher === statement.by)?.date ?? null };
  return [...followUps].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))[0] ?? null;
}

/** Whether a party has said something of it by then, in this phase or another. */
export function hasBeenJudged({ assessments }: Pick<Judged, 'assessments'>, today: Day): boolean {
  return assessments.some(({ on, status }) => on <= today && status !== 'nothingReported');
}

/**
 * Whether numbers may exist that the commitment's class keeps inside. Then nothing can be said of numbers, not even that none are reported; where they are
 * told month by month, until the first of them are. A pledge that has ended and was never reported here (no rhythm) is known from its sources alone, and
 * what they don't say isn't hidden by us.
 */
export function isKeptInside({ publicationClass, reportingEveryDays, events, figures, counts = [], countedBy }: Judged, after: boolean, today: Day): boolean {
  if (publicationClass === 'internal') return true;
  if (publicationClass === 'delayed' && reportingEveryDays !== null && countedBy?.from && countedBy.from <= today) return false;
  return publicationClass !== 'open' && events.length === 0 && figures.length === 0 && counts.length === 0 && (!after || reportingEveryDays !== null);
}
