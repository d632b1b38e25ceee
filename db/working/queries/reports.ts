import { desc, eq, isNotNull } from 'drizzle-orm';
import type { Who } from '#domain/actor.ts';
import type { Day } from '#domain/calendar.ts';
import { permittedActor } from '#domain/permission.ts';
import { nextNumber } from '#domain/report.ts';
import type { WorkingReader } from '../connect.ts';
import { reviewedReportSubject } from '../report-subject.ts';
import { report, reportReading } from '../schema/report.ts';
import { frozenOf, type ReportRow, releasedOn } from './frozen-reports.ts';
import { headOf, type PledgeHead } from './own-pledges.ts';

/** What a report that isn't frozen would be, if it were now. `pledge` is its key; `municipality` and `slug` make its public address. */
export type DraftReport = Pick<ReportRow, 'body' | 'meetingOn' | 'summary' | 'proposal' | 'caseNumber' | 'paragraph'> & {
  pledge: string;
  municipality: string;
  slug: string;
  number: number;
  edition: number;
  frozenOn: Day;
};

/** A draft with the number and version that it gets when it is frozen on a day; null when its pledge is gone. */
export function draftOf(db: WorkingReader, row: ReportRow, today: Day): DraftReport | null {
  const head = headOf(db, row.pledgeId);
  const [municipality] = head?.municipalities ?? [];
  if (!head || !municipality) return null;
  const { body, meetingOn, summary, proposal, caseNumber, paragraph } = row;
  const numbered = nextNumber(frozenOf(db, row.pledgeId), row.number);
  return {
    body,
    meetingOn,
    summary,
    proposal,
    caseNumber,
    paragraph,
    ...numbered,
    frozenOn: today,
    pledge: head.key,
    municipality: municipality.key,
    slug: head.slug,
  };
}

/** A report in work: `readers`: how many of the council have marked it as read. `isRead`: whether the viewer has. */
export type WorkReport = { row: ReportRow; head: PledgeHead; releasedOn: Day | null; readers: number; isRead: boolean };

/** A report by its row's id, for somebody who may know of it; else null. */
export function getWorkReport(db: WorkingReader, who: Who, id: string, now: Date): WorkReport | null {
  const row = reviewedReportSubject(db, id, now)?.isKnownTo(who) ? db.select().from(report).where(eq(report.id, id)).get() : undefined;
  return row ? inWork(db, who, row) : null;
}

/** The reports of a pledge (its row's id) that somebody may know of: drafts first, then the frozen, the latest first. */
export function listWorkReports(db: WorkingReader, who: Who, pledge: string, now: Date): WorkReport[] {
  const rows = db.select().from(report).where(eq(report.pledgeId, pledge)).orderBy(desc(report.number), desc(report.edition), desc(report.madeAt)).all();
  const known = rows.filter(({ id }) => reviewedReportSubject(db, id, now)?.isKnownTo(who));
  return [...known.filter(({ frozenAt }) => frozenAt === null), ...known.filter(({ frozenAt }) => frozenAt !== null)].flatMap(
    (row) => inWork(db, who, row) ?? [],
  );
}

function inWork(db: WorkingReader, who: Who, row: ReportRow): WorkReport | null {
  const head = headOf(db, row.pledgeId);
  if (!head) return null;
  const own = new Set(who.memberships.map(({ id }) => id));
  const read = db.select({ by: reportReading.membershipId }).from(reportReading).where(eq(reportReading.reportId, row.id)).all();
  return { row, head, releasedOn: row.frozenAt === null ? null : releasedOn(row), readers: read.length, isRead: read.some(({ by }) => own.has(by)) };
}

/** The frozen reports that somebody may read for their council or executive and hasn't marked as read, the latest meeting first. */
export function listReportsToRead(db: WorkingReader, who: Who, now: Date): WorkReport[] {
  const rows = db.select().from(report).where(isNotNull(report.frozenAt)).orderBy(desc(report.meetingOn), desc(report.number), desc(report.edition)).all();
  return rows
    .filter(({ id }) => {
      const subject = reviewedReportSubject(db, id, now);
      return subject !== null && permittedActor(who, 'report.markRead', subject.relationOf) !== null;
    })
    .flatMap((row) => inWork(db, who, row) ?? [])
    .filter(({ isRead }) => !isRead);
}
