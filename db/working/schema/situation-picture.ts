import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { PictureKind } from '#domain/picture.ts';
import { id, position, version } from './columns.ts';
import { organisation } from './organisation.ts';

/** `internal` never leaves the working store. */
export const situationPicture = sqliteTable('situation_picture', {
  id: id(),
  key: text().notNull().unique(),
  on: text().notNull(),
  from: text(),
  to: text(),
  summary: text().notNull(),
  summaryEn: text(),
  internal: text(),
  correctedOn: text(),
  correctedReason: text(),
  version: version(),
});

const situationPictureId = () =>
  text()
    .notNull()
    .references(() => situationPicture.id);

export const situationPictureParty = sqliteTable(
  'situation_picture_party',
  {
    id: id(),
    situationPictureId: situationPictureId(),
    position: position(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
  },
  (t) => [index('situation_picture_party_owner').on(t.situationPictureId)],
);

export const situationPictureBasis = sqliteTable(
  'situation_picture_basis',
  { id: id(), situationPictureId: situationPictureId(), position: position(), text: text().notNull() },
  (t) => [index('situation_picture_basis_owner').on(t.situationPictureId)],
);

export const situationPictureKind = sqliteTable(
  'situation_picture_kind',
  { id: id(), situationPictureId: situationPictureId(), position: position(), kind: text().$type<PictureKind>().notNull() },
  (t) => [index('situation_picture_kind_owner').on(t.situationPictureId)],
);
