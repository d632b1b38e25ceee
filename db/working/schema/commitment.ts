import { index, integer, real, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { Measure, Per } from '#domain/measure.ts';
import type { Responsible } from '#domain/organisation.ts';
import type { PublicationClass } from '#domain/publication-class.ts';
import type { Comparator } from '#domain/quantity.ts';
import { actionPlanRow } from './agreement.ts';
import { id, position, version } from './columns.ts';
import { concern } from './dialogue.ts';
import { pledge } from './pledge.ts';
import { situationPicture } from './situation-picture.ts';

export const focusArea = sqliteTable(
  'focus_area',
  {
    id: id(),
    pledgeId: text()
      .notNull()
      .references(() => pledge.id),
    position: position(),
    key: text().notNull(),
    title: text().notNull(),
    titleEn: text(),
    note: text(),
    version: version(),
  },
  (t) => [unique('focus_area_key').on(t.pledgeId, t.key)],
);

/** `continuesPledge` and `continuesCommitment` are keys, not ids: an ancestor may come into the store later. */
export const commitment = sqliteTable(
  'commitment',
  {
    id: id(),
    focusAreaId: text()
      .notNull()
      .references(() => focusArea.id),
    position: position(),
    key: text().notNull(),
    title: text().notNull(),
    titleEn: text(),
    wording: text(),
    wordingEn: text(),
    keptWhen: text(),
    responsible: text().$type<Responsible>().notNull(),
    kind: text().notNull(),
    publicationClass: text().$type<PublicationClass>().notNull(),
    reportingEveryDays: integer(),
    times: text(),
    actionPlanRowId: text().references(() => actionPlanRow.id),
    continuesPledge: text(),
    continuesCommitment: text(),
    continuesHow: text(),
    withdrawnOn: text(),
    withdrawnHow: text(),
    withdrawnReason: text(),
    withdrawnCaseNumber: text(),
    statementWord: text(),
    statementBasis: text(),
    statementBy: text(),
    statementOn: text(),
    note: text(),
    version: version(),
  },
  (t) => [unique('commitment_key').on(t.focusAreaId, t.key)],
);

const commitmentId = () =>
  text()
    .notNull()
    .references(() => commitment.id);

export const commitmentParty = sqliteTable(
  'commitment_party',
  { id: id(), commitmentId: commitmentId(), position: position(), name: text().notNull() },
  (t) => [index('commitment_party_owner').on(t.commitmentId)],
);

export const commitmentPlace = sqliteTable(
  'commitment_place',
  { id: id(), commitmentId: commitmentId(), position: position(), place: text().notNull() },
  (t) => [index('commitment_place_owner').on(t.commitmentId)],
);

/** A promised time: four hours of a weekday. */
export const commitmentTime = sqliteTable(
  'commitment_time',
  { id: id(), commitmentId: commitmentId(), position: position(), weekday: integer().notNull(), block: integer().notNull() },
  (t) => [index('commitment_time_owner').on(t.commitmentId)],
);

export const commitmentSituationPicture = sqliteTable(
  'commitment_situation_picture',
  {
    id: id(),
    commitmentId: commitmentId(),
    position: position(),
    situationPictureId: text()
      .notNull()
      .references(() => situationPicture.id),
  },
  (t) => [index('commitment_situation_picture_owner').on(t.commitmentId)],
);

export const commitmentConcern = sqliteTable(
  'commitment_concern',
  {
    id: id(),
    commitmentId: commitmentId(),
    position: position(),
    concernId: text()
      .notNull()
      .references(() => concern.id),
  },
  (t) => [index('commitment_concern_owner').on(t.commitmentId), index('commitment_concern_concern').on(t.concernId)],
);

export const measure = sqliteTable(
  'measure',
  {
    id: id(),
    commitmentId: commitmentId(),
    position: position(),
    key: text().notNull(),
    type: text().$type<Measure['type']>().notNull(),
    value: real(),
    comparator: text().$type<Comparator>().notNull(),
    unit: text(),
    perEvery: integer(),
    perUnit: text().$type<Per['unit']>(),
    setSize: real(),
    deadline: text(),
    note: text(),
    version: version(),
  },
  (t) => [unique('measure_key').on(t.commitmentId, t.key)],
);
