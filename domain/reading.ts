import type { Assessment, Statement, Status } from './assessment.ts';
import type { Day } from './calendar.ts';
import type { Event } from './evidence.ts';
import type { Figure } from './figure.ts';
import type { Measure } from './measure.ts';
import type { Responsible } from './organisation.ts';
import type { Period } from './pledge.ts';
import type { Progress } from './progress.ts';
import type { PublicationClass } from './publication-class.ts';
import type { Sentence } from './sentence.ts';

/** What a commitment needs to have to be judged; a public commitment has it. Nothing planned may be among the events. */
export type Judged = {
  responsible: Responsible;
  publicationClass: PublicationClass;
  reportingEveryDays: number | null;
  measures: Measure[];
  events: Event[];
  figures: Figure[];
  statement: Statement | null;
  assessments: Judgement[];
  withdrawn: { on: Day; how: 'withdrawn' | 'replaced' } | null;
  /** Label of the earlier pledge it continues, for the flag; leave out when none. */
  continuesFrom?: string | null;
};

export type Judgement = Pick<Assessment, 'kind' | 'by' | 'role' | 'on' | 'status' | 'reason' | 'cause'>;
export type FollowUp = { publisher: string; date: string | null };

/** Who a status comes from. `by` of a follow-up is `police` or `municipality` where that can be told, else the publisher's name. */
export type Basis = { from: 'figures' | 'party' | 'followUp' | 'none'; by: string | null; role: string | null; on: string | null };

export type Reading = {
  status: Status;
  basis: Basis;
  /** The figures' own reading; null when there is no target or no figure. */
  figuresSay: Status | null;
  /** The latest judgement of each party that counts in this phase. */
  judgements: Judgement[];
  /** The parties, the follow-up or the figures say different things. */
  differs: boolean;
  progress: Progress[];
  /** What the figures or the words say; `sentences` has one per measure, the first is `sentence`. */
  sentence: Sentence;
  sentences: Sentence[];
  /** Said beside the status (`flag.…` in the words). */
  flags: Sentence[];
};

export function readingOf(commitment: Judged, period: Period, today: Day, followUps: FollowUp[]): Reading {
  throw new Error(`not yet: ${commitment.responsible} ${period.from} ${today} ${followUps.length}`);
}
