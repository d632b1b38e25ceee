import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { AskingBody } from '#domain/question.ts';
import type { ReportBody } from '#domain/report.ts';
import { id, version } from './columns.ts';
import { commitment } from './commitment.ts';
import { organisation } from './organisation.ts';
import { membership } from './people.ts';
import { pledge } from './pledge.ts';

/**
 * A report of a pledge to a body and its meeting. Until it is frozen (`frozenAt`) it is a draft without a number (but a new version of a frozen one has that
 * one's) and without an `edition`. `content` is then what its pages are made from for ever, `hash` the SHA-256 of its bytes: a trigger refuses every change.
 */
export const report = sqliteTable(
  'report',
  {
    id: id(),
    pledgeId: text()
      .notNull()
      .references(() => pledge.id),
    number: integer(),
    /** 1, and one more for each new version of the same number. */
    edition: integer(),
    body: text().$type<ReportBody>().notNull(),
    meetingOn: text().notNull(),
    /** As somebody has written it; empty until then. */
    summary: text().notNull(),
    proposal: text(),
    content: text(),
    hash: text(),
    frozenAt: text(),
    embargoUntil: text(),
    caseNumber: text(),
    paragraph: text(),
    madeById: text()
      .notNull()
      .references(() => membership.id),
    madeAt: text().notNull(),
    version: version(),
  },
  (t) => [unique('report_edition').on(t.pledgeId, t.number, t.edition)],
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

/** What a body decided, as anyone may read it. One that was wrongly noted is withdrawn with the reason, and stays here. */
export const decision = sqliteTable(
  'decision',
  {
    id: id(),
    pledgeId: text()
      .notNull()
      .references(() => pledge.id),
    reportId: text().references(() => report.id),
    body: text().$type<ReportBody>().notNull(),
    on: text().notNull(),
    paragraph: text(),
    caseNumber: text(),
    url: text(),
    text: text(),
    withdrawnOn: text(),
    withdrawnReason: text(),
  },
  (t) => [index('decision_pledge').on(t.pledgeId)],
);
