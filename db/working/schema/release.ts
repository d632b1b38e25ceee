import { index, integer, real, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { PublicationClass } from '#domain/publication-class.ts';
import type { Release } from '#domain/release.ts';
import { id, position, yes } from './columns.ts';
import { commitment } from './commitment.ts';
import { membership } from './people.ts';

/**
 * What has been let out of a protected count, frozen at its first release. `of`: the count of a month or term (`time`), or the total up to and including it.
 * `shown` null: between `low` and `high`, or withheld when they are null too; then `among` is what it may be. `exact` never leaves this store. `measure` is
 * the measure's key, empty where the commitment has none.
 */
export const release = sqliteTable(
  'release',
  {
    id: id(),
    commitmentId: text()
      .notNull()
      .references(() => commitment.id),
    time: text().notNull(),
    /** Always empty: counts of people are told for the whole municipality only. */
    area: text().notNull(),
    measure: text().notNull().default(''),
    of: text().$type<Release['of']>().notNull().default('span'),
    exact: real().notNull().default(0),
    shown: real(),
    low: integer(),
    high: integer(),
    among: text({ mode: 'json' }).$type<Release['among']>().notNull().default([]),
    corrected: yes().notNull(),
    at: text().notNull(),
    /** Place in what was let out at the same instant. */
    position: position().default(0),
  },
  (t) => [unique('release_once').on(t.commitmentId, t.measure, t.of, t.time, t.at)],
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
