import { desc, eq, sql } from 'drizzle-orm';
import type { Status } from '#domain/assessment.ts';
import { readReport } from '#domain/report-content.ts';
import { statement } from '../../statement.ts';
import type { PublicStore } from '../connect.ts';
import { reports } from '../schema.ts';
import { kept } from './kept.ts';

export type PublishedReport = typeof reports.$inferSelect;

const ofPledge = statement((store: PublicStore) =>
  store
    .select()
    .from(reports)
    .where(eq(reports.pledge, sql.placeholder('pledge')))
    .orderBy(desc(reports.number), desc(reports.edition))
    .prepare(),
);

/** The frozen reports of a pledge that are released, the latest first; of each number its latest version first. */
export const listReports = kept((store: PublicStore, pledge: string): PublishedReport[] => ofPledge(store).all({ pledge }));

/** One of them; without `edition` the latest version of the number. Null when there is none. */
export function getReport(store: PublicStore, pledge: string, number: number, edition: number | null = null): PublishedReport | null {
  return listReports(store, pledge).find((one) => one.number === number && (edition === null || one.edition === edition)) ?? null;
}

/** How each commitment (its slug) stood in the last released report of a pledge; null when there is none whose content is shown. */
export const lastReported = kept((store: PublicStore, pledge: string): { slug: string; status: Status }[] | null => {
  const last = listReports(store, pledge)[0];
  return last?.content ? readReport(last.content).commitments.map(({ slug, status }) => ({ slug, status })) : null;
});

/** The hash of every released report, and whether its content is shown. */
export function listEveryReport(store: PublicStore): { hash: string; isShown: boolean }[] {
  const rows = store
    .select({ hash: reports.hash, shown: sql<number>`${reports.content} is not null` })
    .from(reports)
    .all();
  return rows.map(({ hash, shown }) => ({ hash, isShown: shown === 1 }));
}
