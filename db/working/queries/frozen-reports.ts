import { and, desc, eq, isNotNull, sql } from 'drizzle-orm';
import { type Day, stockholmDay } from '#domain/calendar.ts';
import type { Frozen } from '#domain/report.ts';
import { statement } from '../../statement.ts';
import type { WorkingReader } from '../connect.ts';
import { report } from '../schema/report.ts';

export type ReportRow = typeof report.$inferSelect;

/** The frozen reports of a pledge (its row's id) by number and first public day. */
export function frozenOf(db: WorkingReader, pledge: string): Frozen[] {
  return frozenRows(db, pledge).flatMap((row) =>
    row.number === null || row.edition === null || row.frozenAt === null ? [] : { number: row.number, edition: row.edition, releasedOn: releasedOn(row) },
  );
}

/** The first day that anyone may read a frozen report. */
export function releasedOn({ frozenAt, embargoUntil }: Pick<ReportRow, 'frozenAt' | 'embargoUntil'>): Day {
  const frozenOn = stockholmDay(new Date(frozenAt ?? 0));
  return embargoUntil !== null && embargoUntil > frozenOn ? embargoUntil : frozenOn;
}

/** The frozen reports of a pledge, the latest first. */
export function frozenRows(db: WorkingReader, pledge: string): ReportRow[] {
  return frozen(db).all({ pledge });
}

const frozen = statement((db: WorkingReader) =>
  db
    .select()
    .from(report)
    .where(and(eq(report.pledgeId, sql.placeholder('pledge')), isNotNull(report.frozenAt)))
    .orderBy(desc(report.number), desc(report.edition))
    .prepare(),
);
