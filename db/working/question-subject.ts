import { eq } from 'drizzle-orm';
import { actorsOf } from '#domain/actor.ts';
import { isPermitted } from '#domain/permission.ts';
import type { WorkingReader } from './connect.ts';
import { listTakenDown } from './queries/takedowns.ts';
import { commitment, focusArea } from './schema/commitment.ts';
import { membership } from './schema/people.ts';
import { pledge, pledgeMunicipality } from './schema/pledge.ts';
import { question } from './schema/report.ts';
import { commitmentSubject, ownedBy, pledgeSubject, type Subject } from './subject.ts';

/** What a question is about: a pledge, and the commitment in it unless it is the pledge as a whole. Ids are rows'. */
export type Asked = { pledge: string; commitment: string | null };

/** What an id stands for, to ask about: a commitment that isn't taken down, or a pledge. Null when it is neither. */
export function askedAbout(db: WorkingReader, id: string): Asked | null {
  if (db.select({ id: pledge.id }).from(pledge).where(eq(pledge.id, id)).get()) return { pledge: id, commitment: null };
  const found = db
    .select({ pledge: focusArea.pledgeId })
    .from(commitment)
    .innerJoin(focusArea, eq(focusArea.id, commitment.focusAreaId))
    .where(eq(commitment.id, id))
    .get();
  return found && listTakenDown(db).every((one) => one.id !== id) ? { ...found, commitment: id } : null;
}

/** Something to ask about, by a commitment's or a pledge's id: it belongs to the municipalities that the pledge is for, whoever answers for it. */
export function askSubject(db: WorkingReader, about: string, now: Date): Subject | null {
  const asked = askedAbout(db, about);
  const whole = asked && pledgeSubject(db, asked.pledge, now);
  if (!asked || !whole) return null;
  const municipalities = municipalitiesOf(db, asked.pledge);
  return { ...whole, relationOf: ownedBy(municipalities, whole) };
}

/** A question to be answered: it is theirs who answer for what it is about. Known to whom `reviewSubject` says. */
export function questionSubject(db: WorkingReader, id: string, now: Date): Subject | null {
  const found = db.select({ pledge: question.pledgeId, commitment: question.commitmentId }).from(question).where(eq(question.id, id)).get();
  const review = found && reviewSubject(db, id, now);
  const whole = found && (found.commitment === null ? pledgeSubject(db, found.pledge, now) : commitmentSubject(db, found.commitment, now));
  return review && whole ? { ...whole, isKnownTo: review.isKnownTo } : null;
}

/**
 * A question to be read in work: the asker's municipality has it, for its council and executive; so do those who coordinate and publish for the pledge's
 * parties. To everybody else it isn't there, let out or not: what anyone may know of it stands on the public pages.
 */
export function reviewSubject(db: WorkingReader, id: string, now: Date): Subject | null {
  const found = db
    .select({ pledge: question.pledgeId, asker: membership.organisationId })
    .from(question)
    .innerJoin(membership, eq(membership.id, question.askedById))
    .where(eq(question.id, id))
    .get();
  const whole = found && pledgeSubject(db, found.pledge, now);
  if (!found || !whole) return null;
  const relationOf = ownedBy([found.asker], whole);
  return {
    pledge: whole.pledge,
    relationOf,
    isKnownTo: (who) => actorsOf(who).some(({ role, organisation }) => isPermitted('review.read', role, relationOf(organisation))),
  };
}

/**
 * A signed pledge to be reviewed in work: it belongs to its parties, and to the municipalities that it is for, whose council and executive review it
 * whoever promised it. Null when there is no such pledge.
 */
export function pledgeReviewSubject(db: WorkingReader, id: string, now: Date): Subject | null {
  const whole = pledgeSubject(db, id, now);
  const municipalities = municipalitiesOf(db, id);
  return whole && { ...whole, relationOf: (by) => (by !== null && municipalities.includes(by) ? 'own' : whole.relationOf(by)) };
}

/** The ids of the municipalities that a pledge is for. */
export function municipalitiesOf(db: WorkingReader, pledgeId: string): string[] {
  const { organisationId: id } = pledgeMunicipality;
  return db
    .select({ id })
    .from(pledgeMunicipality)
    .where(eq(pledgeMunicipality.pledgeId, pledgeId))
    .all()
    .map((one) => one.id);
}
