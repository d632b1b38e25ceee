import type { Database } from 'better-sqlite3';
import type { Day } from '#domain/calendar.ts';
import type { PledgeDocument } from '#domain/document.ts';
import { publicAgreement, publicPicture } from '#domain/public-shared.ts';
import { statement } from '../statement.ts';
import type { Wanted } from './replace-rows.ts';
import * as table from './schema.ts';

type Shared = Omit<PledgeDocument, 'format' | 'version' | 'pledges'>;
type Citation = { what: 'organisation' | 'agreement' | 'planRow' | 'picture'; key: string };

/** The rows that pledges share, as far as a published pledge refers to them: what nothing public names stays inside. */
export function sharedRows(client: Database, shared: Shared, today: Day): Wanted[] {
  const all = Object.groupBy(citedByAll(client).all(), ({ what }) => what);
  const keys = (what: Citation['what']) => new Set(all[what]?.map(({ key }) => key));
  const [cited, planRows, pictures] = [keys('agreement'), keys('planRow'), keys('picture')];
  const agreements = shared.agreements.filter(({ key }) => cited.has(key)).map((agreement) => publicAgreement(agreement, planRows));
  const organisations = new Set([...keys('organisation'), ...agreements.flatMap((agreement) => agreement.organisations)]);
  const rows = [
    { into: table.organisations, rows: shared.organisations.filter(({ key }) => organisations.has(key)) },
    { into: table.collections, rows: shared.collections.filter(({ municipality }) => municipality === null || organisations.has(municipality)) },
    { into: table.agreements, rows: agreements },
    {
      into: table.situationPictures,
      rows: shared.situationPictures.filter(({ key }) => pictures.has(key)).flatMap((picture) => publicPicture(picture, today) ?? []),
    },
  ];
  return rows.map((one) => ({ ...one, pledge: null }));
}

/** What a published pledge refers to of what pledges share, in order. */
export function citationsOf(client: Database, pledge: string): Citation[] {
  return citedByOne(client).all({ pledge });
}

const citedByAll = statement((client: Database) => client.prepare<[], Citation>(citing('TRUE', 'TRUE')));
const citedByOne = statement((client: Database) => client.prepare<[{ pledge: string }], Citation>(citing('pledge.id = :pledge', 'pledge = :pledge')));

function citing(isPledge: string, isOfPledge: string): string {
  return `
    SELECT 'organisation' AS what, municipality AS key FROM pledge_municipality WHERE ${isOfPledge}
    UNION SELECT 'organisation', value ->> 'key' FROM pledge, json_each(parties) WHERE ${isPledge}
    UNION SELECT 'agreement', agreement FROM pledge WHERE agreement IS NOT NULL AND ${isPledge}
    UNION SELECT 'planRow', actionPlanRow FROM "commitment" WHERE actionPlanRow IS NOT NULL AND ${isOfPledge}
    UNION SELECT 'picture', value FROM pledge, json_each(situationPictures) WHERE ${isPledge}
    UNION SELECT 'picture', value FROM "commitment", json_each(situationPictures) WHERE ${isOfPledge}
    UNION SELECT 'picture', value FROM activity, json_each(situationPictures) WHERE ${isOfPledge}
    ORDER BY what, key`;
}
