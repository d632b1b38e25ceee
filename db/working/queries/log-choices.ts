import { asc, inArray } from 'drizzle-orm';
import type { Who } from '#domain/actor.ts';
import { addDays, type Day, stockholmDay } from '#domain/calendar.ts';
import { countable } from '#domain/logged.ts';
import type { Measure } from '#domain/measure.ts';
import { daysOf } from '#domain/pledge.ts';
import { takesHours } from '#domain/presence-kind.ts';
import type { WorkingReader } from '../connect.ts';
import { measure } from '../schema/commitment.ts';
import { previewGround } from './log-preview.ts';
import { listOwnEntries, type OwnEntry } from './own-entries.ts';
import { getOwnPledge, listOwnPledges, type OwnCommitment, type OwnPledge, type PledgeHead } from './own-pledges.ts';
import { readRules } from './publication-rules.ts';
import { readLetThrough } from './text-decisions.ts';

/** A commitment that somebody can log for. `places` are those they used last, then the commitment's own. */
export type LogCommitment = {
  id: string;
  pledge: string;
  title: string;
  titleEn: string | null;
  takesHours: boolean;
  measures: { id: string; type: Measure['type']; unit: string | null }[];
  places: string[];
  preview: ReturnType<typeof previewGround>;
};

/** `last` is what they logged last, null when that doesn't hold any more. Commitments stand with the last used first. */
export type LogChoices = { pledges: PledgeHead[]; commitments: LogCommitment[]; last: OwnEntry | null };

const maxPlaces = 5;
const lateDays = 120;

/**
 * What a coordinator can log: the own commitments of the signed pledges that run or ended lately (`ahead`: or are to begin), the last used first.
 * Whoever coordinates nothing has none.
 */
export function listLogChoices(db: WorkingReader, who: Who, now: Date, { ahead = false } = {}): LogChoices {
  const coordinator = { ...who, memberships: who.memberships.filter(({ role }) => role === 'coordinator') };
  const today = stockholmDay(now);
  const pledges = listOwnPledges(db, coordinator)
    .filter(({ state }) => state === 'signed')
    .flatMap(({ id }) => getOwnPledge(db, coordinator, id, now) ?? [])
    .filter((pledge) => (pledge.phase === 'before' ? ahead : !endedLongAgo(pledge, today)));
  const latest = listOwnEntries(db, who, 30);
  const order = [...new Set(latest.map(({ commitment }) => commitment.id))];
  const own = pledges.flatMap((pledge) =>
    pledge.focusAreas.flatMap((area) => area.commitments).flatMap((one) => (isLoggable(one, today) ? { pledge, one } : [])),
  );
  const measures = measuresOf(
    db,
    own.map(({ one }) => one.id),
  );
  const rulesOf = readRules(db, now);
  const letThrough = readLetThrough(db);
  const commitments = own
    .map(({ pledge, one }) =>
      choiceOf(pledge, one, measures.get(one.id) ?? [], rulesOf(pledge.head.municipalities.map(({ key }) => key)), letThrough(pledge.head.key)),
    )
    .sort((a, b) => placeIn(order, a.id) - placeIn(order, b.id));
  const last = latest.find(({ state, commitment }) => state === 'done' && commitments.some(({ id }) => id === commitment.id)) ?? null;
  const used = new Set(commitments.map(({ pledge }) => pledge));
  return { pledges: pledges.map(({ head }) => head).filter(({ id }) => used.has(id)), commitments, last };
}

function endedLongAgo({ period }: OwnPledge, today: Day): boolean {
  const { to } = daysOf(period);
  return to !== null && addDays(to, lateDays) < today;
}

function isLoggable({ view, commitment }: OwnCommitment, today: Day): boolean {
  return view.isOwn && !(commitment.withdrawn && commitment.withdrawn.on <= today);
}

function choiceOf(
  { head }: OwnPledge,
  own: OwnCommitment,
  all: LogCommitment['measures'],
  rules: ReturnType<ReturnType<typeof readRules>>,
  isLetThrough: (text: string) => boolean,
): LogCommitment {
  const { id, commitment, view } = own;
  const { title, titleEn, places } = commitment;
  const measures = countable(all);
  const used = view.done.flatMap(({ place }) => place ?? []);
  return {
    id,
    pledge: head.id,
    title,
    titleEn,
    preview: previewGround(own, rules, isLetThrough),
    takesHours: takesHours({ kind: commitment.kind, measures }),
    measures,
    places: [...new Set([...used.slice(0, 40), ...places])].slice(0, maxPlaces),
  };
}

function measuresOf(db: WorkingReader, commitments: string[]): Map<string, LogCommitment['measures']> {
  const { id, type, unit, commitmentId } = measure;
  const rows = db.select({ id, type, unit, commitmentId }).from(measure).where(inArray(commitmentId, commitments)).orderBy(asc(measure.position)).all();
  return Map.groupBy(rows, (row) => row.commitmentId);
}

function placeIn(order: string[], id: string): number {
  const at = order.indexOf(id);
  return at === -1 ? order.length : at;
}
