import { and, eq, inArray, sql } from 'drizzle-orm';
import { actorsOf, type Who } from '#domain/actor.ts';
import { stockholmDay } from '#domain/calendar.ts';
import type { Organisation, Responsible } from '#domain/organisation.ts';
import { isPermitted, type Relation } from '#domain/permission.ts';
import { isPublic } from '#domain/publication.ts';
import { statement } from '../statement.ts';
import type { WorkingReader } from './connect.ts';
import { type RecordedNoun, recorderOf } from './recorder.ts';
import { activity } from './schema/activity.ts';
import { commitment, focusArea } from './schema/commitment.ts';
import { figure } from './schema/figure.ts';
import { organisation } from './schema/organisation.ts';
import { pledge, pledgeMunicipality, pledgeParty } from './schema/pledge.ts';

/** In place of a pledge's key: the public pages of every pledge are touched. */
export const everyPledge = '*';

/** What an action is about: how organisations stand to it, who may know that it is there, and which pledge's public pages it touches (its key; null: none). */
export type Subject = {
  pledge: string | null;
  relationOf: (organisation: string | null) => Relation;
  isKnownTo: (who: Who) => boolean;
};

type Party = { id: string; type: Organisation['type'] };

const typeOf: Record<Exclude<Responsible, 'joint'>, Organisation['type']> = { police: 'policeArea', municipality: 'municipality', other: 'partner' };

/** Whom an organisation of this type is, where a commitment or an activity says who answers for it. */
export function responsibleOf(type: Organisation['type']): Exclude<Responsible, 'joint'> {
  return type === 'policeArea' ? 'police' : type === 'municipality' ? 'municipality' : 'other';
}

/** A pledge by its row's id: its parties own it. A draft is known to their coordinators and publishers only. Null when there is none. */
export function pledgeSubject(db: WorkingReader, id: string, now: Date): Subject | null {
  const found = db.select().from(pledge).where(eq(pledge.id, id)).get();
  if (!found) return null;
  const parties = partiesOf(db, id);
  return subjectOf(
    found,
    parties,
    parties.map((party) => party.id),
    now,
  );
}

/** A commitment by its row's id: who answers for it owns it; of a joint one every party, each its own part. */
export function commitmentSubject(db: WorkingReader, id: string, now: Date): Subject | null {
  const found = db
    .select({ pledge, responsible: commitment.responsible })
    .from(commitment)
    .innerJoin(focusArea, eq(focusArea.id, commitment.focusAreaId))
    .innerJoin(pledge, eq(pledge.id, focusArea.pledgeId))
    .where(eq(commitment.id, id))
    .get();
  if (!found) return null;
  const parties = partiesOf(db, found.pledge.id);
  return subjectOf(found.pledge, parties, ownersAmong(parties, found.responsible), now);
}

/** An activity by its row's id: whoever did it owns it, also within a joint commitment. What isn't done is known to its owner only. */
export function activitySubject(db: WorkingReader, id: string, now: Date): Subject | null {
  const found = db.select().from(activity).where(eq(activity.id, id)).get();
  const whole = found && commitmentSubject(db, found.commitmentId, now);
  if (!found || !whole) return null;
  const parties = partiesOf(db, pledgeIdOf(db, found.commitmentId));
  const owners = ownersOfRow(db, parties, 'activity', found);
  const relationOf = ownedBy(owners, whole);
  const isOwn = (who: Who) => actorsOf(who).some(({ role, organisation: by }) => isPermitted('exact.read', role, relationOf(by)));
  return { pledge: whole.pledge, relationOf, isKnownTo: isOwn };
}

/**
 * A commitment's reported total by its row's id: whoever reported it owns it. One that was read in a source is its commitment's; of a joint one it isn't
 * either party's to change. Exact numbers are for owners.
 */
export function figureSubject(db: WorkingReader, id: string, now: Date): Subject | null {
  const found = db.select({ id: figure.id, commitmentId: figure.commitmentId, by: figure.by }).from(figure).where(eq(figure.id, id)).get();
  const whole = found?.commitmentId ? commitmentSubject(db, found.commitmentId, now) : null;
  if (!found?.commitmentId || !whole) return null;
  const answers = found.by ?? responsibleFor(db, found.commitmentId);
  const parties = partiesOf(db, pledgeIdOf(db, found.commitmentId));
  const owners = found.by === null && answers === 'joint' ? [] : ownersOfRow(db, parties, 'figure', { id: found.id, by: answers });
  const relationOf = ownedBy(owners, whole);
  const isOwn = (who: Who) => actorsOf(who).some(({ role, organisation: by }) => isPermitted('exact.read', role, relationOf(by)));
  return { pledge: whole.pledge, relationOf, isKnownTo: isOwn };
}

/** An organisation by its row's id: its own members stand in it, nobody else may know what is going on there. */
export function organisationSubject(db: WorkingReader, id: string): Subject | null {
  if (!db.select({ id: organisation.id }).from(organisation).where(eq(organisation.id, id)).get()) return null;
  return {
    pledge: null,
    relationOf: (by) => (by === id ? 'own' : 'foreign'),
    isKnownTo: ({ memberships }) => memberships.some((membership) => membership.organisation.id === id),
  };
}

/** How a municipality publishes: what it decides holds for all its pledges. */
export function publishingSubject(db: WorkingReader, id: string): Subject | null {
  const found = organisationSubject(db, id);
  return found && { ...found, pledge: everyPledge };
}

/** How organisations stand to something in a whole that only some own: the others of the whole are the other party. */
export function ownedBy(owners: readonly string[], whole: Subject): Subject['relationOf'] {
  return (by): Relation => (by !== null && owners.includes(by) ? 'own' : whole.relationOf(by) === 'foreign' ? 'foreign' : 'party');
}

/** The organisations that own what `responsible` answers for. Where no party is of that kind, those who signed answer for it. */
export function ownersAmong(parties: Party[], responsible: Responsible): string[] {
  const ids = parties.map(({ id }) => id);
  if (responsible === 'joint') return ids;
  const owners = parties.filter(({ type }) => type === typeOf[responsible]).map(({ id }) => id);
  return owners.length > 0 ? owners : ids;
}

/**
 * The organisations that own a row that says who did or reported it. Where several parties are of that kind it is only the one's that recorded it; what
 * came in with a document is all of theirs.
 */
export function ownersOfRow(db: WorkingReader, parties: Party[], noun: RecordedNoun, { id, by }: { id: string; by: Responsible }): string[] {
  const alike = ownersAmong(parties, by);
  const recorder = by === 'joint' || alike.length < 2 ? null : recorderOf(db, noun, id);
  return recorder === null ? alike : alike.filter((one) => one === recorder);
}

/** The parties of a pledge; one that names none is its municipalities'. */
export function partiesOf(db: WorkingReader, pledgeId: string): Party[] {
  const parties = signing(db).all({ pledge: pledgeId });
  return parties.length > 0 ? parties : holding(db).all({ pledge: pledgeId });
}

const signing = among(pledgeParty);
const holding = among(pledgeMunicipality);

function among(table: typeof pledgeParty | typeof pledgeMunicipality) {
  return statement((db: WorkingReader) =>
    db
      .select({ id: organisation.id, type: organisation.type })
      .from(organisation)
      .innerJoin(table, and(eq(table.organisationId, organisation.id), eq(table.pledgeId, sql.placeholder('pledge'))))
      .prepare(),
  );
}

function responsibleFor(db: WorkingReader, commitmentId: string): Responsible {
  return db.select({ by: commitment.responsible }).from(commitment).where(eq(commitment.id, commitmentId)).get()?.by ?? 'joint';
}

function pledgeIdOf(db: WorkingReader, commitmentId: string): string {
  const areas = db.select({ id: commitment.focusAreaId }).from(commitment).where(eq(commitment.id, commitmentId));
  return db.select({ id: focusArea.pledgeId }).from(focusArea).where(inArray(focusArea.id, areas)).get()?.id ?? '';
}

function subjectOf(of: typeof pledge.$inferSelect, parties: Party[], owners: string[], now: Date): Subject {
  const relationOf = (by: string | null): Relation => {
    if (by !== null && owners.includes(by)) return 'own';
    return parties.some(({ id }) => id === by) ? 'party' : 'foreign';
  };
  const mayReadDraft = (who: Who) => actorsOf(who).some(({ role, organisation: by }) => isPermitted('draft.read', role, relationOf(by)));
  return { pledge: of.key, relationOf, isKnownTo: (who) => isPublic(of, stockholmDay(now)) || mayReadDraft(who) };
}
