import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { givenOrNull, rowId } from '#domain/given.ts';
import { Refusal } from '#domain/refusal.ts';
import type { WorkingReader } from '../connect.ts';
import { actionPlan, actionPlanRow } from '../schema/agreement.ts';
import { commitment } from '../schema/commitment.ts';
import { pledge } from '../schema/pledge.ts';
import { signedPledgeOf } from '../signed-pledge.ts';
import { commitmentSubject } from '../subject.ts';
import { verb } from '../verb.ts';

export const servedPlanRow = z.strictObject({ commitment: rowId, plan: rowId, row: givenOrNull(rowId) });

/**
 * The row of its agreement's action plan that a commitment serves, so that one report serves both; null: none of this plan's. It is no part of what is
 * promised, and a commitment serves one row at a time.
 */
export const servePlanRow = verb('planRow.serve', servedPlanRow, {
  subject: (db, { commitment: id }, now) => commitmentSubject(db, id, now),
  work: (tx, { input: { commitment: id, plan, row } }) => {
    const { pledgeId } = signedPledgeOf(tx, id);
    const before = tx.select({ row: commitment.actionPlanRowId }).from(commitment).where(eq(commitment.id, id)).get()?.row ?? null;
    if (row !== null && planOf(tx, row)?.id !== plan) throw new Refusal('unfit', 'notItsPlan', { field: 'row' });
    if (agreementOf(tx, plan) !== tx.select({ of: pledge.agreementId }).from(pledge).where(eq(pledge.id, pledgeId)).get()?.of)
      throw new Refusal('unfit', 'notItsPlan', { field: 'commitment' });
    if (before === row || (row === null && (before === null || planOf(tx, before)?.id !== plan))) throw new Refusal('unfit', 'nothingChanged');
    tx.update(commitment).set({ actionPlanRowId: row }).where(eq(commitment.id, id)).run();
    return {
      result: { plan, row },
      happened: { what: 'planRow.served', subject: row ?? before ?? plan, before: { commitment: id, row: before }, after: { commitment: id, row } },
    };
  },
});

function planOf(db: WorkingReader, row: string) {
  return db
    .select({ id: actionPlan.id })
    .from(actionPlanRow)
    .innerJoin(actionPlan, eq(actionPlan.id, actionPlanRow.actionPlanId))
    .where(eq(actionPlanRow.id, row))
    .get();
}

function agreementOf(db: WorkingReader, plan: string): string | undefined {
  return db.select({ of: actionPlan.agreementId }).from(actionPlan).where(eq(actionPlan.id, plan)).get()?.of;
}
