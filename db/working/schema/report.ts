import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { AskingBody } from '#domain/question.ts';
import { id, version } from './columns.ts';
import { commitment } from './commitment.ts';
import { organisation } from './organisation.ts';
import { membership } from './people.ts';
import { pledge } from './pledge.ts';

/** Frozen when `frozenAt` is set: `content` is then what the pages are made from for ever, `hash` its SHA-256. */
export const report = sqliteTable(
  'report',
  {
    id: id(),
    pledgeId: text()
      .notNull()
      .references(() => pledge.id),
    number: integer().notNull(),
    body: text().notNull(),
    meetingOn: text().notNull(),
    summary: text().notNull(),
    content: text(),
    hash: text(),
    frozenAt: text(),
    embargoUntil: text(),
    caseNumber: text(),
    paragraph: text(),
    version: version(),
  },
  (t) => [unique('report_number').on(t.pledgeId, t.number)],
);

export const reportReading = sqliteTable(
  'report_reading',
  {
    id: id(),
    reportId: text()
      .notNull()
      .references(() => report.id),
    membershipId: text()
      .notNull()
      .references(() => membership.id),
    at: text().notNull(),
  },
  (t) => [unique('report_reading_once').on(t.reportId, t.membershipId)],
);

/** Public from `releasedAt`. What was asked stays as it was written. */
export const question = sqliteTable(
  'question',
  {
    id: id(),
    pledgeId: text()
      .notNull()
      .references(() => pledge.id),
    commitmentId: text().references(() => commitment.id),
    reportId: text().references(() => report.id),
    askedById: text()
      .notNull()
      .references(() => membership.id),
    /** Whom the asker sits for: that is said of them, and no name. */
    body: text().$type<AskingBody>().notNull().default('council'),
    text: text().notNull(),
    askedAt: text().notNull(),
    releasedAt: text(),
    caseNumber: text(),
  },
  (t) => [index('question_pledge').on(t.pledgeId)],
);

/** Public from `releasedAt`. Until then a newer one of the same organisation stands in its place; after that it stays, and a newer one comes after it. */
export const answer = sqliteTable(
  'answer',
  {
    id: id(),
    questionId: text()
      .notNull()
      .references(() => question.id),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    answeredById: text()
      .notNull()
      .references(() => membership.id),
    text: text().notNull(),
    answeredAt: text().notNull(),
    releasedAt: text(),
  },
  (t) => [index('answer_question').on(t.questionId)],
);

export const decision = sqliteTable(
  'decision',
  {
    id: id(),
    pledgeId: text()
      .notNull()
      .references(() => pledge.id),
    reportId: text().references(() => report.id),
    body: text().notNull(),
    on: text().notNull(),
    paragraph: text(),
    caseNumber: text(),
    url: text(),
    text: text(),
  },
  (t) => [index('decision_pledge').on(t.pledgeId)],
);
