import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { Responsible } from '#domain/organisation.ts';
import type { RowState } from '#domain/plan-row.ts';
import { id, position, version } from './columns.ts';
import { organisation } from './organisation.ts';
import { situationPicture } from './situation-picture.ts';

export const agreement = sqliteTable('agreement', {
  id: id(),
  key: text().notNull().unique(),
  title: text(),
  from: text(),
  to: text(),
  caseNumber: text(),
  url: text(),
  note: text(),
  version: version(),
});

const agreementId = () =>
  text()
    .notNull()
    .references(() => agreement.id);

export const agreementParty = sqliteTable(
  'agreement_party',
  {
    id: id(),
    agreementId: agreementId(),
    position: position(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
  },
  (t) => [index('agreement_party_owner').on(t.agreementId)],
);

export const actionPlan = sqliteTable(
  'action_plan',
  {
    id: id(),
    agreementId: agreementId(),
    position: position(),
    key: text().notNull(),
    year: integer().notNull(),
    title: text().notNull(),
    caseNumber: text(),
    version: version(),
  },
  (t) => [unique('action_plan_key').on(t.agreementId, t.key)],
);

export const actionPlanRow = sqliteTable(
  'action_plan_row',
  {
    id: id(),
    actionPlanId: text()
      .notNull()
      .references(() => actionPlan.id),
    position: position(),
    key: text().notNull(),
    number: text(),
    text: text().notNull(),
    owner: text().$type<Responsible>().notNull(),
    due: text(),
    state: text().$type<RowState>().notNull(),
    stateOn: text(),
    stateReason: text(),
    situationPictureId: text().references(() => situationPicture.id),
    version: version(),
  },
  (t) => [unique('action_plan_row_key').on(t.actionPlanId, t.key)],
);
