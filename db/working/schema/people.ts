import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { MemberRole } from '#domain/actor.ts';
import { id, yes } from './columns.ts';
import { organisation } from './organisation.ts';

/** An account. How it signs in stands in tables of the sign-in library, which point here. */
export const person = sqliteTable('person', {
  id: id(),
  name: text().notNull(),
  email: text().notNull().unique(),
  language: text().$type<'sv' | 'en'>().notNull().default('sv'),
  wantsLetter: yes().notNull().default(true),
  createdAt: text().notNull(),
  disabledAt: text(),
});

/** One person may hold several; a membership that has ended keeps its row. */
export const membership = sqliteTable(
  'membership',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => person.id),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    role: text().$type<MemberRole>().notNull(),
    from: text().notNull(),
    to: text(),
  },
  (t) => [index('membership_person').on(t.personId), index('membership_organisation').on(t.organisationId)],
);

/** Only the hash of the link is kept. */
export const invitation = sqliteTable('invitation', {
  id: id(),
  organisationId: text()
    .notNull()
    .references(() => organisation.id),
  role: text().$type<MemberRole>().notNull(),
  email: text().notNull(),
  tokenHash: text().notNull().unique(),
  invitedById: text().references(() => person.id),
  createdAt: text().notNull(),
  expiresAt: text().notNull(),
  acceptedAt: text(),
  withdrawnAt: text(),
});
