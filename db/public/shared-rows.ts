import type { Database } from 'better-sqlite3';
import type { Day } from '#domain/calendar.ts';
import type { PledgeDocument } from '#domain/document.ts';
import { type PublicActionPlan, publicAgreement, publicPicture } from '#domain/public-shared.ts';
import type { PublicationClass } from '#domain/publication-class.ts';
import { type PublicationSetting, strictestSetting } from '#domain/publication-setting.ts';
import { statement } from '../statement.ts';
import type { Wanted } from './replace-rows.ts';
import * as table from './schema.ts';

type Decided = PledgeDocument['organisations'][number] & { publication: { setting: PublicationSetting } | null };
type Shared = Omit<PledgeDocument, 'format' | 'version' | 'pledges' | 'organisations'> & { organisations: Decided[] };
type Citation = { what: 'organisation' | 'agreement' | 'planRow' | 'picture'; key: string };

/** The rows that pledges share, as far as a published pledge refers to them: what nothing public names stays inside. */
export function sharedRows(client: Database, shared: Shared, today: Day): Wanted[] {
  const all = Object.groupBy(citedByAll(client).all(), ({ what }) => what);
  const keys = (what: Citation['what']) => new Set(all[what]?.map(({ key }) => key));
  const seen = new Map(shared.situationPictures.flatMap((one) => publicPicture(one, today) ?? []).map((one) => [one.key, one]));
  const around = { today, hasPicture: (key: string) => seen.has(key) };
  const cited = keys('agreement');
  const agreements = shared.agreements
    .filter(({ key }) => cited.has(key))
    .map((one) =>
      publicAgreement(one, { ...around, classes: classesIn(one.key, keys('planRow')), setting: settingOf(one.organisations, shared.organisations) }),
    );
  const pictures = new Set([...keys('picture'), ...agreements.flatMap(({ actionPlans }) => actionPlans.flatMap(answeredIn))]);
  const organisations = new Set([...keys('organisation'), ...agreements.flatMap((agreement) => agreement.organisations)]);
  const rows = [
    { into: table.organisations, rows: shared.organisations.filter(({ key }) => organisations.has(key)) },
    { into: table.collections, rows: shared.collections.filter(({ municipality }) => municipality === null || organisations.has(municipality)) },
    { into: table.agreements, rows: agreements },
    {
      into: table.situationPictures,
      rows: [...seen.values()].filter(({ key }) => pictures.has(key)),
    },
  ];
  return rows.map((one) => ({ ...one, pledge: null }));
}

/** What a published pledge refers to of what pledges share, in order; a plan's row with the agreement that it stands in and the class of whoever refers to it. */
export function citationsOf(client: Database, pledge: string): Citation[] {
  return citedByOne(client).all({ pledge });
}

/** The classes of the commitments that refer to each row of an agreement. */
function classesIn(agreement: string, cited: ReadonlySet<string>): Map<string, PublicationClass[]> {
  const own = [...cited].map((one) => one.split(' ')).filter(([of]) => of === agreement);
  return new Map([...Map.groupBy(own, ([, row]) => row ?? '')].map(([row, all]) => [row, all.map(([, , of]) => of as PublicationClass)]));
}

function settingOf(of: readonly string[], organisations: readonly Decided[]): PublicationSetting {
  return strictestSetting(organisations.flatMap(({ key, publication }) => (of.includes(key) && publication ? [publication.setting] : [])));
}

function answeredIn({ rows }: PublicActionPlan): string[] {
  return rows.flatMap(({ told }) => told?.picture ?? []);
}

const citedByAll = statement((client: Database) => client.prepare<[], Citation>(citing('TRUE', 'TRUE')));
const citedByOne = statement((client: Database) => client.prepare<[{ pledge: string }], Citation>(citing('pledge.id = :pledge', 'pledge = :pledge')));

function citing(isPledge: string, isOfPledge: string): string {
  return `
    SELECT 'organisation' AS what, municipality AS key FROM pledge_municipality WHERE ${isOfPledge}
    UNION SELECT 'organisation', value ->> 'key' FROM pledge, json_each(parties) WHERE ${isPledge}
    UNION SELECT 'agreement', agreement FROM pledge WHERE agreement IS NOT NULL AND ${isPledge}
    UNION SELECT 'planRow', pledge.agreement || ' ' || actionPlanRow || ' ' || publicationClass
      FROM "commitment" JOIN pledge ON pledge.id = "commitment".pledge WHERE actionPlanRow IS NOT NULL AND ${isPledge}
    UNION SELECT 'picture', value FROM pledge, json_each(situationPictures) WHERE ${isPledge}
    UNION SELECT 'picture', value FROM "commitment", json_each(situationPictures) WHERE ${isOfPledge}
    UNION SELECT 'picture', value FROM activity, json_each(situationPictures) WHERE ${isOfPledge}
    ORDER BY what, key`;
}
