import type { Day } from './calendar.ts';

/** Whom a report is made for. */
export const reportBodies = ['executive', 'council', 'steeringGroup', 'crimePreventionCouncil'] as const;
export type ReportBody = (typeof reportBodies)[number];

/** A frozen report among the others of its pledge. `releasedOn`: the first day that anyone may read it. */
export type Frozen = { number: number; edition: number; releasedOn: Day };

/**
 * The number and version of a report that is frozen now. A new version of a report has its number; any other the next one.
 */
export function nextNumber(frozen: readonly Frozen[], of: number | null): { number: number; edition: number } {
  const number = of ?? Math.max(0, ...frozen.map((one) => one.number)) + 1;
  return { number, edition: Math.max(0, ...frozen.flatMap((one) => (one.number === number ? one.edition : []))) + 1 };
}

/**
 * The first day that a report frozen now may be read by anyone: reports come out in the order they are numbered, so that no gap among the numbers tells of
 * one that is still held back.
 */
export function earliestRelease(frozen: readonly Frozen[], today: Day): Day {
  return frozen.reduce((latest, { releasedOn }) => (releasedOn > latest ? releasedOn : latest), today);
}
