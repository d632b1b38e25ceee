import { real, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { id, yes } from './columns.ts';
import { commitment } from './commitment.ts';

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
