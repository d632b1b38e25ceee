import { notFound } from 'next/navigation';
import { reading } from '#db/public/connect.ts';
import { getReport, type PublishedReport } from '#db/public/queries/reports.ts';
import { findPledge } from '../find.ts';

/** A released report by what its address says: its number and, where it is named, its version; else the latest one. */
export function findReport(
  municipality: string,
  period: string,
  nr: string,
  edition: string | null,
): ReturnType<typeof findPledge> & { report: PublishedReport } {
  const found = findPledge(municipality, period);
  const [number, version] = [countIn(nr), edition === null ? null : countIn(edition)];
  return { ...found, report: reading((store) => getReport(store, found.pledge.id, number, version)) ?? notFound() };
}

function countIn(text: string): number {
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : notFound();
}
