import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Who } from '#domain/actor.ts';
import type { Organisation, Responsible } from '#domain/organisation.ts';
import { permittedActor } from '#domain/permission.ts';
import type { WorkingReader } from '../connect.ts';
import { planRowSubject } from '../plan-subject.ts';
import { actionPlan, actionPlanRow, agreement, agreementParty } from '../schema/agreement.ts';
import { commitment, focusArea } from '../schema/commitment.ts';
import { organisation } from '../schema/organisation.ts';
import { pledge } from '../schema/pledge.ts';
import { ownersAmong } from '../subject.ts';
import { getOwnPledge, listOwnPledges, type OwnCommitment, type PledgeHead } from './own-pledges.ts';

/** A row with who is to do it, and the commitments of one's signed pledges that refer to it, as they stand. */
export type WorkPlanRow = typeof actionPlanRow.$inferSelect & {
  owners: string[];
  mayReport: boolean;
  commitments: { head: PledgeHead; one: OwnCommitment }[];
};

export type WorkPlan = Pick<typeof actionPlan.$inferSelect, 'id' | 'year' | 'title' | 'caseNumber'> & {
  agreement: Pick<typeof agreement.$inferSelect, 'title' | 'from' | 'to'>;
  rows: WorkPlanRow[];
  /** The pledges whose commitments refer to its rows. */
  pledges: PledgeHead[];
};

/** The action plans that a pledge's commitments refer to, latest first. */
export function listPlansOf(db: WorkingReader, pledgeId: string): { id: string; title: string }[] {
  const { id, title, year } = actionPlan;
  return db
    .selectDistinct({ id, title, year })
    .from(actionPlan)
    .innerJoin(actionPlanRow, eq(actionPlanRow.actionPlanId, id))
    .innerJoin(commitment, eq(commitment.actionPlanRowId, actionPlanRow.id))
    .innerJoin(focusArea, and(eq(focusArea.id, commitment.focusAreaId), eq(focusArea.pledgeId, pledgeId)))
    .orderBy(asc(year))
    .all()
    .reverse();
}

/** A plan whole, for somebody who may read it; null when there is none. */
export function getWorkPlan(db: WorkingReader, who: Who, id: string, now: Date): WorkPlan | null {
  const plan = db.select().from(actionPlan).where(eq(actionPlan.id, id)).get();
  const of = plan && db.select().from(agreement).where(eq(agreement.id, plan.agreementId)).get();
  if (!plan || !of) return null;
  const parties = partiesOf(db, of.id);
  const rows = db.select().from(actionPlanRow).where(eq(actionPlanRow.actionPlanId, id)).orderBy(asc(actionPlanRow.position)).all();
  const behind = commitmentsBehind(db, who, rows, now);
  return {
    id,
    year: plan.year,
    title: plan.title,
    caseNumber: plan.caseNumber,
    agreement: of,
    pledges: [...new Map(behind.map(({ head }) => [head.id, head])).values()],
    rows: rows.map((row) => ({
      ...row,
      owners: ownersOf(parties, row.owner),
      mayReport: permittedActor(who, 'planRow.report', planRowSubject(db, row.id)?.relationOf ?? (() => 'foreign')) !== null,
      commitments: behind.filter(({ one }) => one.commitment.actionPlanRow === row.key),
    })),
  };
}

type Party = { id: string; name: string; type: Organisation['type'] };

function partiesOf(db: WorkingReader, agreementId: string): Party[] {
  const { id, name, type } = organisation;
  return db
    .select({ id, name, type })
    .from(organisation)
    .innerJoin(agreementParty, eq(agreementParty.organisationId, id))
    .where(eq(agreementParty.agreementId, agreementId))
    .orderBy(asc(agreementParty.position))
    .all();
}

function ownersOf(parties: Party[], owner: Responsible): string[] {
  const owners = ownersAmong(parties, owner);
  return parties.flatMap(({ id, name }) => (owners.includes(id) ? name : []));
}

function commitmentsBehind(db: WorkingReader, who: Who, rows: { id: string }[], now: Date): WorkPlanRow['commitments'] {
  const ids = rows.map((row) => row.id);
  const citing = db
    .selectDistinct({ pledge: pledge.id, commitment: commitment.id })
    .from(commitment)
    .innerJoin(focusArea, eq(focusArea.id, commitment.focusAreaId))
    .innerJoin(pledge, eq(pledge.id, focusArea.pledgeId))
    .where(and(inArray(commitment.actionPlanRowId, ids), eq(pledge.state, 'signed')))
    .all();
  const cited = new Set(citing.map((one) => one.commitment));
  const own = listOwnPledges(db, who).filter(({ id }) => citing.some((one) => one.pledge === id));
  return own.flatMap(({ id }) => {
    const found = getOwnPledge(db, who, id, now);
    const all = found?.focusAreas.flatMap(({ commitments }) => commitments) ?? [];
    return found ? all.filter((one) => cited.has(one.id)).map((one) => ({ head: found.head, one })) : [];
  });
}
