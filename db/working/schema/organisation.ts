import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Organisation } from '#domain/organisation.ts';
import { id, version, yes } from './columns.ts';

export const organisation = sqliteTable('organisation', {
  id: id(),
  key: text().notNull().unique(),
  type: text().$type<Organisation['type']>().notNull(),
  name: text().notNull(),
  feedbackUrl: text(),
  faultReportUrl: text(),
  policeUrl: text(),
  example: yes().notNull(),
  version: version(),
});

/** What a municipality has decided about publication; a municipality without a row has the safe defaults. */
export const municipalitySetting = sqliteTable('municipality_setting', {
  municipalityId: text()
    .primaryKey()
    .references(() => organisation.id),
  delayDays: integer().notNull(),
  threshold: integer().notNull(),
  roundingTo: integer().notNull(),
  finestPlace: text().$type<'place' | 'area' | 'municipality'>().notNull(),
  finestTime: text().$type<'day' | 'month' | 'term'>().notNull(),
  showWhenAndWhere: yes().notNull(),
  version: version(),
});
