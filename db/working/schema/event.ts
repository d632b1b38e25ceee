import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Role } from '#domain/actor.ts';

/** Everything that happened: triggers refuse UPDATE and DELETE. `before` and `after` are JSON; `subject` is a row's id or a record's key. */
export const event = sqliteTable(
  'event',
  {
    number: integer().primaryKey({ autoIncrement: true }),
    id: text().notNull().unique(),
    at: text().notNull(),
    role: text().$type<Role>().notNull(),
    person: text(),
    organisation: text(),
    membership: text(),
    what: text().notNull(),
    subject: text().notNull(),
    before: text(),
    after: text(),
    why: text(),
  },
  (t) => [index('event_subject').on(t.subject)],
);

/** A form that is sent again after a lost answer is stored once: the key comes with the form, the answer is kept. */
export const idempotencyKey = sqliteTable('idempotency_key', {
  key: text().primaryKey(),
  person: text(),
  request: text().notNull(),
  answer: text().notNull(),
  at: text().notNull(),
});
