import { sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { Responsible } from '#domain/organisation.ts';
import type { Silence } from '#domain/silence.ts';
import { id, position, version } from './columns.ts';
import { commitment } from './commitment.ts';

/** What a party says when it has no figure. One that is taken back stays, with the day. */
export const silence = sqliteTable(
  'silence',
  {
    id: id(),
    commitmentId: text()
      .notNull()
      .references(() => commitment.id),
    position: position(),
    key: text().notNull(),
    kind: text().$type<Silence['kind']>().notNull(),
    by: text().$type<Responsible>().notNull(),
    on: text().notNull(),
    reason: text(),
    takenBack: text(),
    version: version(),
  },
  (t) => [unique('silence_key').on(t.commitmentId, t.key)],
);
