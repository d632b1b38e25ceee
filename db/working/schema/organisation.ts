import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { Area } from '#domain/area.ts';
import type { Organisation } from '#domain/organisation.ts';
import type { PublicationSetting } from '#domain/publication-setting.ts';
import { id, position, version, yes } from './columns.ts';

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

/** A part of the municipality that counts may be told for, and the names of the places that belong to it (`domain/area.ts`). */
export const area = sqliteTable(
  'area',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    position: position(),
    key: text().notNull(),
    name: text().notNull(),
  },
  (t) => [unique('area_key').on(t.organisationId, t.key)],
);

export const areaPlace = sqliteTable(
  'area_place',
  {
    id: id(),
    areaId: text()
      .notNull()
      .references(() => area.id),
    position: position(),
    place: text().notNull(),
  },
  (t) => [index('area_place_owner').on(t.areaId)],
);

/** Areas that took or take the place of those in `area`, by the first month that they hold for. One that has begun is never changed. */
export const areaChange = sqliteTable(
  'area_change',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    position: position(),
    from: text().notNull(),
    areas: text({ mode: 'json' }).$type<Area[]>().notNull(),
  },
  (t) => [unique('area_change_month').on(t.organisationId, t.from)],
);

/**
 * What a municipality has decided about publication; a municipality without a row has the safe defaults. `later`: less strict settings that hold from the
 * instant `laterFrom` on, a day after they were asked for.
 */
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
  later: text({ mode: 'json' }).$type<PublicationSetting>(),
  laterFrom: text(),
  version: version(),
});
