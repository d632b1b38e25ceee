import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Day } from '#domain/calendar.ts';
import type { PledgeDocument } from '#domain/document.ts';
import { publicAgreement, publicPicture } from '#domain/publication.ts';
import * as table from './schema.ts';

type Shared = Omit<PledgeDocument, 'format' | 'version' | 'pledges'>;

/** The rows that pledges share, as far as a published pledge refers to them: what nothing public names stays inside. */
export function sharedRows(
  store: Pick<BetterSQLite3Database, 'select' | 'selectDistinct'>,
  shared: Shared,
  today: Day,
): { name: string; into: SQLiteTable; rows: object[] }[] {
  const cited = citations(store);
  const agreements = shared.agreements.filter(({ key }) => cited.agreements.has(key)).map((agreement) => publicAgreement(agreement, cited.planRows));
  const organisations = new Set([...cited.organisations, ...agreements.flatMap((agreement) => agreement.organisations)]);
  return [
    { name: 'organisation', into: table.organisations, rows: shared.organisations.filter(({ key }) => organisations.has(key)) },
    {
      name: 'collection',
      into: table.collections,
      rows: shared.collections.filter(({ municipality }) => municipality === null || organisations.has(municipality)),
    },
    { name: 'agreement', into: table.agreements, rows: agreements },
    {
      name: 'situation_picture',
      into: table.situationPictures,
      rows: shared.situationPictures.filter(({ key }) => cited.pictures.has(key)).flatMap((picture) => publicPicture(picture, today) ?? []),
    },
  ];
}

function citations(store: Pick<BetterSQLite3Database, 'select' | 'selectDistinct'>) {
  const pledges = store.select().from(table.pledges).all();
  const commitments = store.select({ planRow: table.commitments.actionPlanRow, pictures: table.commitments.situationPictures }).from(table.commitments).all();
  const activities = store.selectDistinct({ pictures: table.activities.situationPictures }).from(table.activities).all();
  const municipalities = store.selectDistinct({ key: table.pledgeMunicipalities.municipality }).from(table.pledgeMunicipalities).all();
  return {
    agreements: new Set(pledges.map(({ agreement }) => agreement)),
    planRows: new Set(commitments.flatMap(({ planRow }) => planRow ?? [])),
    pictures: new Set(
      [...pledges.map(({ situationPictures }) => situationPictures), ...[...commitments, ...activities].map(({ pictures }) => pictures)].flat(),
    ),
    organisations: new Set([...municipalities.map(({ key }) => key), ...pledges.flatMap(({ parties }) => parties.map(({ key }) => key))]),
  };
}
