import type { Day } from '#domain/calendar.ts';
import { documentFormat, documentVersion, type PledgeDocument, pledgeDocument } from '#domain/document.ts';
import { municipality } from './exempelkommun/frame.ts';
import { agreements, organisations, situationPictures } from './exempelkommun/ground.ts';
import { pledgeOf } from './exempelkommun/pledge.ts';

const firstYear = 2025;

/**
 * Exempelkommun, an invented municipality to try everything in: a pledge for today's year, those before it, and what has been done up to and
 * including `today`. The same day gives the same bytes. From 2026 on a later day only adds: what was done, said or corrected never changes.
 */
export function exempelkommun(today: Day): PledgeDocument {
  const years = yearsUntil(today);
  return pledgeDocument.parse({
    format: documentFormat,
    version: documentVersion,
    collections: [
      {
        key: municipality,
        compiled: `${years[0]}-01-01`,
        municipality,
        firstPledge: years[0],
        limitations: 'Exempeldata: kommunen, löftet och alla siffror är påhittade. De är till för att man ska kunna prova.',
      },
    ],
    organisations: organisations(),
    agreements: agreements(years, today),
    situationPictures: situationPictures(years),
    pledges: years.map((year) => pledgeOf({ year, today, first: year === years[0] })),
  });
}

/** From the first pledge (2025, or the year before when today is earlier) to today's year. */
function yearsUntil(today: Day): number[] {
  const year = Number(today.slice(0, 4));
  const first = Math.min(firstYear, year - 1);
  return Array.from({ length: year - first + 1 }, (_, index) => first + index);
}
