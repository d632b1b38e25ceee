import { index, real, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { PublicationClass } from '#domain/publication-class.ts';
import { id, yes } from './columns.ts';
import { commitment } from './commitment.ts';
import { membership } from './people.ts';

/** What has been let out of a protected count, frozen at its first release: `shown` null means "fewer than the threshold". */
export const release = sqliteTable(
  'release',
  {
    id: id(),
    commitmentId: text()
      .notNull()
      .references(() => commitment.id),
    time: text().notNull(),
    area: text().notNull(),
    shown: real(),
    corrected: yes().notNull(),
    at: text().notNull(),
  },
  (t) => [unique('release_once').on(t.commitmentId, t.time, t.area, t.at)],
);

/** Something taken down at once: which row, who, why; the public note says that something was withdrawn, not what. */
export const takedown = sqliteTable('takedown', {
  id: id(),
  noun: text().notNull(),
  subjectId: text().notNull(),
  reason: text().notNull(),
  at: text().notNull(),
  liftedAt: text(),
});

/** A step to a less strict class. It counts from `effectiveAt`, a day after it was asked for, unless it is withdrawn before. */
export const classChange = sqliteTable(
  'class_change',
  {
    id: id(),
    noun: text().$type<'commitment' | 'activity'>().notNull(),
    subjectId: text().notNull(),
    from: text().$type<PublicationClass>().notNull(),
    to: text().$type<PublicationClass>(),
    reason: text().notNull(),
    askedById: text()
      .notNull()
      .references(() => membership.id),
    at: text().notNull(),
    effectiveAt: text().notNull(),
    takenAt: text(),
    withdrawnAt: text(),
  },
  (t) => [index('class_change_subject').on(t.subjectId)],
);

/** A free text that looks as if it could point at a person: it isn't published until somebody has decided. `hash` is of the text that was judged. */
export const textDecision = sqliteTable('text_decision', {
  id: id(),
  hash: text().notNull().unique(),
  isAllowed: yes().notNull(),
  decidedById: text()
    .notNull()
    .references(() => membership.id),
  at: text().notNull(),
  reason: text(),
});
