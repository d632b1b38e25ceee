import { eq } from 'drizzle-orm';
import { actorsOf, type Who } from '#domain/actor.ts';
import { isPermitted } from '#domain/permission.ts';
import type { WorkingReader } from './connect.ts';
import { municipalitiesOf } from './question-subject.ts';
import { decision, report } from './schema/report.ts';
import { ownedBy, partiesOf, pledgeSubject, type Subject } from './subject.ts';

/** A pledge to make a report of: its municipalities' and police areas' to make. Known to those who coordinate and publish for its parties. */
export function reportingSubject(db: WorkingReader, pledge: string, now: Date): Subject | null {
  const whole = pledgeSubject(db, pledge, now);
  if (!whole) return null;
  const owners = partiesOf(db, pledge).flatMap(({ id, type }) => (type === 'partner' ? [] : id));
  const isKnownTo = (who: Who) => actorsOf(who).some(({ role, organisation }) => isPermitted('draft.read', role, whole.relationOf(organisation)));
  return { ...whole, relationOf: ownedBy(owners, whole), isKnownTo };
}

/** A report to be written and frozen, by its row's id. A draft is known to those who work with its pledge, a frozen one to its municipalities' council too. */
export function reportSubject(db: WorkingReader, id: string, now: Date): Subject | null {
  const pledge = pledgeOf(db, id);
  const making = pledge && reportingSubject(db, pledge, now);
  const review = making && reviewedReportSubject(db, id, now);
  return making && review ? { ...making, isKnownTo: review.isKnownTo } : null;
}

/** A report to be read: it is its municipalities', for their council and executive, as soon as it is frozen. */
export function reviewedReportSubject(db: WorkingReader, id: string, now: Date): Subject | null {
  const found = db.select({ pledge: report.pledgeId, frozenAt: report.frozenAt }).from(report).where(eq(report.id, id)).get();
  const making = found && reportingSubject(db, found.pledge, now);
  if (!found || !making) return null;
  const relationOf = ownedBy(municipalitiesOf(db, found.pledge), making);
  const mayReview = (who: Who) => actorsOf(who).some(({ role, organisation }) => isPermitted('review.read', role, relationOf(organisation)));
  return { pledge: making.pledge, relationOf, isKnownTo: (who) => making.isKnownTo(who) || (found.frozenAt !== null && mayReview(who)) };
}

/** A decision about a pledge, by its row's id: it is theirs who report on the pledge. */
export function decisionSubject(db: WorkingReader, id: string, now: Date): Subject | null {
  const found = db.select({ pledge: decision.pledgeId }).from(decision).where(eq(decision.id, id)).get();
  return found ? reportingSubject(db, found.pledge, now) : null;
}

function pledgeOf(db: WorkingReader, id: string): string | null {
  return db.select({ pledge: report.pledgeId }).from(report).where(eq(report.id, id)).get()?.pledge ?? null;
}
