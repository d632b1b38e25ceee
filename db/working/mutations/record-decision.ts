import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { day, stockholmDay } from '#domain/calendar.ts';
import { givenOrNull, rowId } from '#domain/given.ts';
import { Refusal } from '#domain/refusal.ts';
import { reportBodies } from '#domain/report.ts';
import { text, webAddress } from '#domain/text.ts';
import { newId } from '../id.ts';
import { decisionSubject, reportingSubject } from '../report-subject.ts';
import { decision, report } from '../schema/report.ts';
import { verb } from '../verb.ts';

export const recordedDecision = z.strictObject({
  pledge: rowId,
  report: givenOrNull(rowId),
  body: z.enum(reportBodies),
  on: day,
  paragraph: givenOrNull(text(30)),
  caseNumber: givenOrNull(text(60)),
  url: givenOrNull(webAddress),
  text: givenOrNull(text(1000)),
});

/** What a body decided about a pledge, with where it can be read: public at once, since it is a decision. */
export const recordDecision = verb('decision.record', recordedDecision, {
  subject: (db, { pledge }, now) => reportingSubject(db, pledge, now),
  work: (tx, { input: { pledge, report: of, ...said }, now }) => {
    if (said.on > stockholmDay(now)) throw new Refusal('unfit', 'notHeldYet', { field: 'on' });
    const about = of === null ? null : tx.select().from(report).where(eq(report.id, of)).get();
    if (of !== null && (about?.pledgeId !== pledge || about.frozenAt === null)) throw new Refusal('unfit', 'notItsReport', { field: 'report' });
    const row = { id: newId(), pledgeId: pledge, reportId: of, ...said, withdrawnOn: null, withdrawnReason: null };
    tx.insert(decision).values(row).run();
    return { result: { pledge }, happened: { what: 'decision.recorded', subject: row.id, before: null, after: said } };
  },
});

export const withdrawnDecision = z.strictObject({ decision: rowId, reason: text(500) });

/** A decision that was wrongly noted is there no more; that something was withdrawn is said, and when. */
export const withdrawDecision = verb('decision.withdraw', withdrawnDecision, {
  subject: (db, input, now) => decisionSubject(db, input.decision, now),
  work: (tx, { input, now }) => {
    const row = tx.select().from(decision).where(eq(decision.id, input.decision)).get();
    if (!row) throw new Refusal('unknown', 'unknown');
    if (row.withdrawnOn !== null) throw new Refusal('unfit', 'decisionWithdrawn');
    tx.update(decision)
      .set({ withdrawnOn: stockholmDay(now), withdrawnReason: input.reason })
      .where(eq(decision.id, row.id))
      .run();
    return { result: { pledge: row.pledgeId }, happened: { what: 'decision.withdrawn', subject: row.id, before: row, after: null, why: input.reason } };
  },
});
