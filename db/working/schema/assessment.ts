import { index, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { Assessment } from '#domain/assessment.ts';
import type { Responsible } from '#domain/organisation.ts';
import { activity } from './activity.ts';
import { id, position, version } from './columns.ts';
import { commitment } from './commitment.ts';
import { figure } from './figure.ts';
import { indicator } from './indicator.ts';
import { membership } from './people.ts';
import { followUp, source } from './pledge.ts';

/** A new judgement is a new row; none is written over. */
export const assessment = sqliteTable(
  'assessment',
  {
    id: id(),
    commitmentId: text()
      .notNull()
      .references(() => commitment.id),
    position: position(),
    key: text().notNull(),
    kind: text().$type<'now' | 'final'>().notNull(),
    by: text().$type<Responsible>().notNull(),
    role: text(),
    on: text().notNull(),
    status: text().notNull(),
    reason: text().notNull(),
    cause: text(),
    version: version(),
  },
  (t) => [unique('assessment_key').on(t.commitmentId, t.key)],
);

/** What a judgement rests on: exactly one of the five is set. */
export const evidence = sqliteTable(
  'evidence',
  {
    id: id(),
    assessmentId: text()
      .notNull()
      .references(() => assessment.id),
    position: position(),
    activityId: text().references(() => activity.id),
    figureId: text().references(() => figure.id),
    sourceId: text().references(() => source.id),
    followUpId: text().references(() => followUp.id),
    indicatorId: text().references(() => indicator.id),
  },
  (t) => [index('evidence_owner').on(t.assessmentId)],
);

/** A final assessment that waits for its organisation's publisher. It is no assessment, and nobody outside knows of it, until it is approved. */
export const assessmentProposal = sqliteTable(
  'assessment_proposal',
  {
    id: id(),
    commitmentId: text()
      .notNull()
      .references(() => commitment.id),
    content: text({ mode: 'json' }).$type<Assessment>().notNull(),
    proposedById: text()
      .notNull()
      .references(() => membership.id),
    at: text().notNull(),
    decidedAt: text(),
    decidedById: text().references(() => membership.id),
    outcome: text().$type<'approved' | 'declined' | 'withdrawn'>(),
    reason: text(),
    version: version(),
  },
  (t) => [index('assessment_proposal_commitment').on(t.commitmentId)],
);
