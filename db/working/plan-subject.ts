import { eq } from 'drizzle-orm';
import { actorsOf } from '#domain/actor.ts';
import type { Responsible } from '#domain/organisation.ts';
import { isPermitted, type Relation } from '#domain/permission.ts';
import type { WorkingReader } from './connect.ts';
import { actionPlan, actionPlanRow, agreementParty } from './schema/agreement.ts';
import { organisation } from './schema/organisation.ts';
import { everyPledge, ownersAmong, type Subject } from './subject.ts';

/** A yearly action plan by its row's id: the agreement's parties own it, and their coordinators and publishers know of it. */
export function planSubject(db: WorkingReader, id: string): Subject | null {
  const found = db.select({ agreement: actionPlan.agreementId }).from(actionPlan).where(eq(actionPlan.id, id)).get();
  return found ? subjectOf(db, found.agreement, 'joint') : null;
}

/** A row of a plan by its own row's id: who is to do it owns it. Commitments of several pledges may refer to it. */
export function planRowSubject(db: WorkingReader, id: string): Subject | null {
  const found = db
    .select({ agreement: actionPlan.agreementId, owner: actionPlanRow.owner })
    .from(actionPlanRow)
    .innerJoin(actionPlan, eq(actionPlan.id, actionPlanRow.actionPlanId))
    .where(eq(actionPlanRow.id, id))
    .get();
  return found ? subjectOf(db, found.agreement, found.owner) : null;
}

function subjectOf(db: WorkingReader, agreement: string, owner: Responsible): Subject {
  const parties = db
    .select({ id: organisation.id, type: organisation.type })
    .from(organisation)
    .innerJoin(agreementParty, eq(agreementParty.organisationId, organisation.id))
    .where(eq(agreementParty.agreementId, agreement))
    .all();
  const owners = ownersAmong(parties, owner);
  const relationOf = (by: string | null): Relation => (by !== null && owners.includes(by) ? 'own' : parties.some(({ id }) => id === by) ? 'party' : 'foreign');
  return {
    pledge: everyPledge,
    relationOf,
    isKnownTo: (who) => actorsOf(who).some(({ role, organisation: by }) => isPermitted('draft.read', role, relationOf(by))),
  };
}
