import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { id } from './columns.ts';
import { organisation } from './organisation.ts';
import { membership } from './people.ts';
import { pledge } from './pledge.ts';

/** A numbered version of a pledge's text, word for word as it was, in force from `adoptedAt`. `hash` is the SHA-256 of `content`. */
export const pledgeRevision = sqliteTable(
  'pledge_revision',
  {
    id: id(),
    pledgeId: text()
      .notNull()
      .references(() => pledge.id),
    number: integer().notNull(),
    content: text().notNull(),
    hash: text().notNull(),
    reason: text(),
    writtenById: text().references(() => membership.id),
    createdAt: text().notNull(),
    adoptedAt: text(),
    declinedAt: text(),
    declinedReason: text(),
  },
  (t) => [unique('pledge_revision_number').on(t.pledgeId, t.number)],
);

/** A pledge's own follow-up with a line for each commitment and owner, as it was when the first party said yes; approved by all from `adoptedAt`. */
export const followUpVersion = sqliteTable(
  'follow_up_version',
  {
    id: id(),
    pledgeId: text()
      .notNull()
      .references(() => pledge.id),
    number: integer().notNull(),
    content: text().notNull(),
    hash: text().notNull(),
    createdAt: text().notNull(),
    adoptedAt: text(),
  },
  (t) => [unique('follow_up_version_hash').on(t.pledgeId, t.hash)],
);

/** An organisation's yes to one version hash, of a pledge or of a follow-up. */
export const approval = sqliteTable(
  'approval',
  {
    id: id(),
    subjectId: text().notNull(),
    hash: text().notNull(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    membershipId: text()
      .notNull()
      .references(() => membership.id),
    at: text().notNull(),
    withdrawnAt: text(),
  },
  (t) => [index('approval_subject').on(t.subjectId)],
);
