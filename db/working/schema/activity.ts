import { type AnySQLiteColumn, index, real, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { Activity } from '#domain/activity.ts';
import type { Responsible } from '#domain/organisation.ts';
import type { PublicationClass } from '#domain/publication-class.ts';
import { id, position, version } from './columns.ts';
import { commitment, measure } from './commitment.ts';
import { situationPicture } from './situation-picture.ts';

/** `state: planned` never leaves the working store. `from` and `to` are hours of the day, for presence. A correction is a row of its own. */
export const activity = sqliteTable(
  'activity',
  {
    id: id(),
    commitmentId: text()
      .notNull()
      .references(() => commitment.id),
    position: position(),
    key: text().notNull(),
    state: text().$type<Activity['state']>().notNull(),
    on: text().notNull(),
    from: text(),
    to: text(),
    by: text().$type<Responsible>().notNull(),
    place: text(),
    quantity: real(),
    measureId: text().references(() => measure.id),
    publicationClass: text().$type<PublicationClass>(),
    note: text(),
    correctsActivityId: text().references((): AnySQLiteColumn => activity.id),
    correctsOn: text(),
    correctsReason: text(),
    cancelledOn: text(),
    cancelledReason: text(),
    version: version(),
  },
  (t) => [unique('activity_key').on(t.commitmentId, t.key), index('activity_on').on(t.commitmentId, t.on)],
);

export const activitySituationPicture = sqliteTable(
  'activity_situation_picture',
  {
    id: id(),
    activityId: text()
      .notNull()
      .references(() => activity.id),
    position: position(),
    situationPictureId: text()
      .notNull()
      .references(() => situationPicture.id),
  },
  (t) => [index('activity_situation_picture_owner').on(t.activityId)],
);
