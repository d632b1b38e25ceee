import { desc, eq, sql } from 'drizzle-orm';
import type { Decision } from '#domain/decision.ts';
import { statement } from '../../statement.ts';
import type { WorkingReader } from '../connect.ts';
import { decision } from '../schema/report.ts';

/** What was decided about a pledge (its row's id), the latest first, with what has been withdrawn. */
export function listDecisionsOf(db: WorkingReader, pledge: string): Decision[] {
  return decided(db)
    .all({ pledge })
    .map(({ id, reportId, body, on, paragraph, caseNumber, url, text, withdrawnOn }) => ({
      ...{ id, report: reportId, body, on, paragraph, caseNumber, url, text, withdrawnOn },
    }));
}

const decided = statement((db: WorkingReader) =>
  db
    .select()
    .from(decision)
    .where(eq(decision.pledgeId, sql.placeholder('pledge')))
    .orderBy(desc(decision.on), decision.id)
    .prepare(),
);
