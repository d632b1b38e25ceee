import { reading } from '#db/public/connect.ts';
import { getPledge } from '#db/public/queries/pledges.ts';
import { getReport, listEveryReport, type PublishedReport } from '#db/public/queries/reports.ts';

/** A released report whose content anyone may read; without `edition` the latest version of the number. Null when there is none. */
export function findReport(municipality: string, period: string, number: number, edition: number | null): PublishedReport | null {
  return reading((store) => {
    const pledge = getPledge(store, municipality, period);
    const report = pledge && getReport(store, pledge.id, number, edition);
    return report?.content ? report : null;
  });
}

/** The hashes of all reports whose content anyone may read. */
export function shownHashes(): string[] {
  return reading(listEveryReport).flatMap(({ hash, isShown }) => (isShown ? [hash] : []));
}
