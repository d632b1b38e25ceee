import { and, desc, eq, gte, inArray, isNull, like, lt, ne, notInArray, or, type SQL, sql } from 'drizzle-orm';
import type { Who } from '#domain/actor.ts';
import { addDays, type Day, startOf } from '#domain/calendar.ts';
import { type Change, changesBetween, eventsOf, type PastKind, pastKinds, sharedEvents, sharedIn, unnamedEvents } from '#domain/past.ts';
import { type Action, isPermitted } from '#domain/permission.ts';
import type { WorkingReader } from '../connect.ts';
import { activity } from '../schema/activity.ts';
import { assessment, assessmentProposal } from '../schema/assessment.ts';
import { commitment, focusArea } from '../schema/commitment.ts';
import { concern, dialogue } from '../schema/dialogue.ts';
import { event } from '../schema/event.ts';
import { figure } from '../schema/figure.ts';
import { organisation } from '../schema/organisation.ts';
import { membership, person } from '../schema/people.ts';
import { question, report } from '../schema/report.ts';
import { silence } from '../schema/silence.ts';
import { listOwnPledges, type PledgeHead } from './own-pledges.ts';
import { type About, aboutOf } from './past-about.ts';

/** What is asked for; null asks for everything. `pledge` and `person` are rows' ids, `from` and `to` days in Stockholm, both included. */
export type PastAsked = { kind: PastKind | null; person: string | null; pledge: string | null; from: Day | null; to: Day | null; page: number };

/**
 * Something that happened. `by`: a person of one's own organisations, or only the organisation when it was the other party, and when a question was asked by
 * anybody but the reader; both null for the operator.
 */
export type Past = {
  id: string;
  at: string;
  what: string;
  why: string | null;
  by: { person: string | null; organisation: string | null };
  about: About;
  /** Null when the reader may know that it happened but not what it was. */
  changes: Change[] | null;
};

export type PastPage = { past: Past[]; hasMore: boolean; people: { id: string; name: string }[]; pledges: PledgeHead[] };

export const pastPageLength = 40;

/**
 * What happened in the organisations whose history somebody may read, newest first, with what the parties of their pledges did to the text they share.
 * Nothing else of another organisation's, and no name from it. An admin reads that something was done and by whom, not the content; who has an account
 * is told to admins alone. Null for somebody who may read no history.
 */
export function listPast(db: WorkingReader, who: Who, asked: PastAsked): PastPage | null {
  const own = organisationsFor(who, 'history.read');
  if (own.length === 0) return null;
  const pledges = listOwnPledges(db, who);
  const rows = db
    .select()
    .from(event)
    .where(and(mayKnow(db, who, pledges), ...filters(db, who, asked, pledges)))
    .orderBy(desc(event.number))
    .limit(pastPageLength + 1)
    .offset(pastPageLength * (asked.page - 1))
    .all();
  const shown = rows.slice(0, pastPageLength);
  const about = aboutOf(db, shown);
  const exact = organisationsFor(who, 'exact.read');
  const people = peopleOf(db, own);
  const isTold = (row: { what: string; person: string | null }) => !unnamedEvents.includes(row.what) || row.person === who.person?.id;
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const organisations = new Map(
    db
      .select({ id: organisation.id, name: organisation.name })
      .from(organisation)
      .all()
      .map(({ id, name }) => [id, name]),
  );
  return {
    people: choosable(db, who, people),
    pledges,
    hasMore: rows.length > shown.length,
    past: shown.map((row) => {
      const isOwn = row.organisation !== null && own.includes(row.organisation);
      const isShared = row.organisation !== null && pledges.length > 0 && !isOwn;
      const side = (json: string | null) => (isShared ? sharedIn(row.what, read(json)) : read(json));
      const mayReadContent = isPeople(row.what) || isShared || (isOwn && exact.includes(row.organisation ?? ''));
      return {
        id: row.id,
        at: row.at,
        what: row.what,
        why: mayReadContent ? row.why : null,
        by: { person: isOwn && isTold(row) ? (names.get(row.person ?? '') ?? null) : null, organisation: organisations.get(row.organisation ?? '') ?? null },
        about: about(row),
        changes: mayReadContent ? changesBetween(side(row.before), side(row.after)) : null,
      };
    }),
  };
}

function mayKnow(db: WorkingReader, who: Who, pledges: PledgeHead[]): SQL | undefined {
  const people = isOneOf(eventsOf('people'));
  const own = and(inArray(event.organisation, organisationsFor(who, 'history.read')), isOneOf(pastKinds.filter((kind) => kind !== 'people').flatMap(eventsOf)));
  const admin = organisationsFor(who, 'securityLog.read');
  const joined = inArray(sql`json_extract(${event.after}, '$.organisation')`, admin);
  const texts = [...pledges.flatMap(({ id, key }) => [id, key])];
  const shared = and(
    isOneOf(sharedEvents),
    or(
      inArray(event.subject, texts),
      inArray(
        event.subject,
        commitmentsIn(
          db,
          pledges.map(({ id }) => id),
        ),
      ),
    ),
  );
  const operated = and(isNull(event.organisation), inArray(event.subject, texts), isOneOf(eventsOf('publication')));
  return or(own, shared, operated, and(people, or(inArray(event.organisation, admin), joined)));
}

function filters(db: WorkingReader, who: Who, { kind, person: by, pledge, from, to }: PastAsked, pledges: PledgeHead[]): (SQL | undefined)[] {
  const head = pledges.find(({ id }) => id === pledge);
  return [
    kind ? isOneOf(eventsOf(kind)) : undefined,
    by ? and(eq(event.person, by), by === who.person?.id ? undefined : notInArray(event.what, [...unnamedEvents])) : undefined,
    pledge ? (head ? ofPledge(db, head) : sql`0`) : undefined,
    from ? gte(event.at, startOf(from).toISOString()) : undefined,
    to ? lt(event.at, startOf(addDays(to, 1)).toISOString()) : undefined,
  ];
}

/** Events are about a row: the pledge itself or anything in it. */
function ofPledge(db: WorkingReader, { id, key }: PledgeHead): SQL | undefined {
  const among = commitmentsIn(db, [id]);
  const within = [activity, assessment, assessmentProposal, figure, silence].map((table) =>
    inArray(event.subject, db.select({ id: table.id }).from(table).where(inArray(table.commitmentId, among))),
  );
  const heard = [dialogue, concern, question, report].map((table) =>
    inArray(event.subject, db.select({ id: table.id }).from(table).where(eq(table.pledgeId, id))),
  );
  return or(inArray(event.subject, [id, key]), inArray(event.subject, among), ...heard, ...within);
}

function commitmentsIn(db: WorkingReader, pledges: string[]) {
  return db
    .select({ id: commitment.id })
    .from(commitment)
    .innerJoin(focusArea, eq(focusArea.id, commitment.focusAreaId))
    .where(inArray(focusArea.pledgeId, pledges));
}

function isOneOf(events: readonly string[]): SQL | undefined {
  return or(...events.map((one) => (one.endsWith('.*') ? like(event.what, one.replace('*', '%')) : eq(event.what, one))));
}

function isPeople(what: string): boolean {
  return eventsOf('people').some((one) => what.startsWith(one.replace('*', '')));
}

function organisationsFor({ memberships }: Who, action: Action): string[] {
  return memberships.filter(({ role }) => isPermitted(action, role, 'own')).map(({ organisation: { id } }) => id);
}

function peopleOf(db: WorkingReader, organisations: string[]): PastPage['people'] {
  const rows = db
    .selectDistinct({ id: person.id, name: person.name })
    .from(person)
    .innerJoin(membership, eq(membership.personId, person.id))
    .where(inArray(membership.organisationId, organisations))
    .all();
  return rows.sort((a, b) => new Intl.Collator('sv').compare(a.name, b.name));
}

/** Whose doings can be asked for alone: not those who only ask questions, save the reader; an admin is told of their accounts. */
function choosable(db: WorkingReader, who: Who, people: PastPage['people']): PastPage['people'] {
  const working = db
    .select({ id: membership.personId })
    .from(membership)
    .where(or(ne(membership.role, 'council'), inArray(membership.organisationId, organisationsFor(who, 'securityLog.read'))))
    .all();
  const known = new Set([...working.map(({ id }) => id), who.person?.id]);
  return people.filter(({ id }) => known.has(id));
}

function read(json: string | null): unknown {
  return json === null ? null : JSON.parse(json);
}
