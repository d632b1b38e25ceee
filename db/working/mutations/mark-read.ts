import { and, eq } from 'drizzle-orm';
import * as z from 'zod';
import { rowId } from '#domain/given.ts';
import { Refusal } from '#domain/refusal.ts';
import { newId } from '../id.ts';
import { reviewedReportSubject } from '../report-subject.ts';
import { report, reportReading } from '../schema/report.ts';
import { verb } from '../verb.ts';

export const readReportInput = z.strictObject({ report: rowId });

/** A member of the council says that they have read a frozen report. Others learn how many have, not who. */
export const markReportRead = verb('report.markRead', readReportInput, {
  subject: (db, input, now) => reviewedReportSubject(db, input.report, now),
  work: (tx, { actor, input, now }) => {
    const row = tx.select({ frozenAt: report.frozenAt }).from(report).where(eq(report.id, input.report)).get();
    if (!row?.frozenAt) throw new Refusal('unknown', 'unknown');
    const own = { reportId: input.report, membershipId: actor.membership ?? '' };
    const before = tx
      .select()
      .from(reportReading)
      .where(and(eq(reportReading.reportId, own.reportId), eq(reportReading.membershipId, own.membershipId)))
      .get();
    const result = { report: input.report };
    if (before) return { result, happened: null };
    tx.insert(reportReading)
      .values({ id: newId(), ...own, at: now.toISOString() })
      .run();
    return { result, happened: { what: 'report.read', subject: input.report, before: null, after: null } };
  },
});
