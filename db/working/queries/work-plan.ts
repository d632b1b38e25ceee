import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
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
  /** The pledges that it is followed up with: of its agreement in its year, or referring to its rows. */
  pledges: PledgeHead[];
  /** The commitments of those that the reader may connect to a row. */
  connectable: WorkPlanRow['commitments'];
};

/** The action plans of a pledge's agreement in its years, and those that its commitments refer to, latest first. */
export function listPlansOf(db: WorkingReader, pledgeId: string): { id: string; title: string }[] {
  const { id, title, year } = actionPlan;
  const of = db.select({ agreement: pledge.agreementId, from: pledge.periodFrom, to: pledge.periodTo }).from(pledge).where(eq(pledge.id, pledgeId)).get();
  const cited = db
    .select({ id: actionPlanRow.actionPlanId })
    .from(commitment)
    .innerJoin(focusArea, and(eq(focusArea.id, commitment.focusAreaId), eq(focusArea.pledgeId, pledgeId)))
    .innerJoin(actionPlanRow, eq(commitment.actionPlanRowId, actionPlanRow.id));
  return db
    .select({ id, title, year, agreement: actionPlan.agreementId, isCited: sql<number>`${inArray(id, cited)}` })
    .from(actionPlan)
    .orderBy(desc(year))
    .all()
    .filter((plan) => plan.isCited || (of?.agreement === plan.agreement && isInYears(plan.year, of)))
    .map((plan) => ({ id: plan.id, title: plan.title }));
}

function isInYears(year: number, { from, to }: { from: string | null; to: string | null }): boolean {
  return (from === null || Number(from.slice(0, 4)) <= year) && (to === null || year <= Number(to.slice(0, 4)));
}

/** A plan whole, for somebody who may read it; null when there is none. */
export function getWorkPlan(db: WorkingReader, who: Who, id: string, now: Date): WorkPlan | null {
  const plan = db.select().from(actionPlan).where(eq(actionPlan.id, id)).get();
  const of = plan && db.select().from(agreement).where(eq(agreement.id, plan.agreementId)).get();
  if (!plan || !of) return null;
  const parties = partiesOf(db, of.id);
  const rows = db.select().from(actionPlanRow).where(eq(actionPlanRow.actionPlanId, id)).orderBy(asc(actionPlanRow.position)).all();
  const around = commitmentsAround(db, who, plan, now);
  return {
    id,
    year: plan.year,
    title: plan.title,
    caseNumber: plan.caseNumber,
    agreement: of,
    pledges: [...new Map(around.map(({ head }) => [head.id, head])).values()],
    connectable: around.filter(({ one }) => one.view.isOwn && !one.commitment.withdrawn),
    rows: rows.map((row) => ({
      ...row,
      owners: ownersOf(parties, row.owner),
      mayReport: permittedActor(who, 'planRow.report', planRowSubject(db, row.id)?.relationOf ?? (() => 'foreign')) !== null,
      commitments: around.filter(({ one }) => one.commitment.actionPlanRow === row.key),
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

function commitmentsAround(db: WorkingReader, who: Who, { id }: { id: string }, now: Date): WorkPlanRow['commitments'] {
  return listOwnPledges(db, who)
    .filter((head) => head.state === 'signed' && listPlansOf(db, head.id).some((plan) => plan.id === id))
    .flatMap((head) => {
      const found = getOwnPledge(db, who, head.id, now);
      return found ? found.focusAreas.flatMap(({ commitments }) => commitments).map((one) => ({ head: found.head, one })) : [];
    });
}
