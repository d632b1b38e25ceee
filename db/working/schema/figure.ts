import { type AnySQLiteColumn, index, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Responsible } from '#domain/organisation.ts';
import type { Comparator } from '#domain/quantity.ts';
import { id, position, version, yes } from './columns.ts';
import { commitment, measure } from './commitment.ts';
import { pledge, source } from './pledge.ts';

const comparator = () => text().$type<Comparator>().notNull();

/** A reported total belongs to a commitment or, when it answers no promise, to the pledge: exactly one of the two is set. */
export const figure = sqliteTable(
  'figure',
  {
    id: id(),
    pledgeId: text().references(() => pledge.id),
    commitmentId: text().references(() => commitment.id),
    position: position(),
    key: text().notNull(),
    label: text(),
    value: real(),
    comparator: comparator(),
    unit: text(),
    asOf: text(),
    place: text(),
    partOfId: text().references((): AnySQLiteColumn => figure.id),
    measureId: text().references(() => measure.id),
    sourceId: text().references(() => source.id),
    sourceNote: text(),
    by: text().$type<Responsible>(),
    published: yes().notNull(),
    note: text(),
    correctsFigureId: text().references((): AnySQLiteColumn => figure.id),
    correctsOn: text(),
    correctsReason: text(),
    version: version(),
  },
  (t) => [index('figure_pledge').on(t.pledgeId), index('figure_commitment').on(t.commitmentId)],
);

const figureId = () =>
  text()
    .notNull()
    .references(() => figure.id);

export const figurePart = sqliteTable(
  'figure_part',
  { id: id(), figureId: figureId(), position: position(), label: text().notNull(), value: real(), unit: text(), comparator: comparator() },
  (t) => [index('figure_part_owner').on(t.figureId)],
);

export const figureWindow = sqliteTable(
  'figure_window',
  { id: id(), figureId: figureId(), position: position(), asOf: text().notNull(), value: real(), comparator: comparator(), note: text() },
  (t) => [index('figure_window_owner').on(t.figureId)],
);

/** Another source's number for the same thing. */
export const figureConflict = sqliteTable(
  'figure_conflict',
  { id: id(), figureId: figureId(), position: position(), value: real(), comparator: comparator(), sourceId: text().references(() => source.id), note: text() },
  (t) => [index('figure_conflict_owner').on(t.figureId)],
);
