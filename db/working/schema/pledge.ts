import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { Pledge } from '#domain/pledge.ts';
import { agreement } from './agreement.ts';
import { id, position, version, yes } from './columns.ts';
import { organisation } from './organisation.ts';
import { situationPicture } from './situation-picture.ts';

export const pledge = sqliteTable('pledge', {
  id: id(),
  key: text().notNull().unique(),
  slug: text().notNull(),
  state: text().$type<Pledge['state']>().notNull(),
  areaName: text(),
  areaLevel: text(),
  periodFrom: text(),
  periodTo: text(),
  periodMonths: integer(),
  periodNote: text(),
  published: text(),
  signed: text(),
  agreementId: text().references(() => agreement.id),
  version: version(),
});

const pledgeId = () =>
  text()
    .notNull()
    .references(() => pledge.id);
const organisationId = () =>
  text()
    .notNull()
    .references(() => organisation.id);

export const pledgeMunicipality = sqliteTable(
  'pledge_municipality',
  { id: id(), pledgeId: pledgeId(), position: position(), organisationId: organisationId() },
  (t) => [unique('pledge_municipality_once').on(t.pledgeId, t.organisationId), index('pledge_municipality_organisation').on(t.organisationId)],
);

export const pledgeParty = sqliteTable('pledge_party', { id: id(), pledgeId: pledgeId(), position: position(), organisationId: organisationId() }, (t) => [
  unique('pledge_party_once').on(t.pledgeId, t.organisationId),
  index('pledge_party_organisation').on(t.organisationId),
]);

export const pledgeSituationPicture = sqliteTable(
  'pledge_situation_picture',
  {
    id: id(),
    pledgeId: pledgeId(),
    position: position(),
    situationPictureId: text()
      .notNull()
      .references(() => situationPicture.id),
  },
  (t) => [index('pledge_situation_picture_owner').on(t.pledgeId)],
);

/** `pledge` is the other pledge's key, not its id: an ancestor may come into the store later. */
export const pledgeLineage = sqliteTable(
  'pledge_lineage',
  { id: id(), pledgeId: pledgeId(), position: position(), how: text().notNull(), pledge: text(), text: text() },
  (t) => [index('pledge_lineage_owner').on(t.pledgeId)],
);

export const signatory = sqliteTable(
  'signatory',
  {
    id: id(),
    pledgeId: pledgeId(),
    position: position(),
    name: text().notNull(),
    role: text().notNull(),
    politicalParty: text(),
    organisation: text().notNull(),
  },
  (t) => [index('signatory_owner').on(t.pledgeId)],
);

export const source = sqliteTable(
  'source',
  {
    id: id(),
    pledgeId: pledgeId(),
    position: position(),
    key: text().notNull(),
    url: text(),
    publisher: text().notNull(),
    date: text(),
    complete: yes(),
    note: text(),
  },
  (t) => [unique('source_key').on(t.pledgeId, t.key)],
);

export const followUp = sqliteTable(
  'follow_up',
  {
    id: id(),
    pledgeId: pledgeId(),
    position: position(),
    key: text().notNull(),
    date: text(),
    from: text(),
    to: text(),
    publisher: text().notNull(),
    url: text(),
    verdict: text(),
    version: version(),
  },
  (t) => [unique('follow_up_key').on(t.pledgeId, t.key)],
);

export const pledgeNote = sqliteTable(
  'pledge_note',
  { id: id(), pledgeId: pledgeId(), position: position(), kind: text().$type<Pledge['notes'][number]['kind']>().notNull(), text: text().notNull() },
  (t) => [index('pledge_note_owner').on(t.pledgeId)],
);
