import { index, real, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { Comparator } from '#domain/quantity.ts';
import { id, position, version, yes } from './columns.ts';
import { pledge } from './pledge.ts';

export const indicator = sqliteTable(
  'indicator',
  {
    id: id(),
    pledgeId: text()
      .notNull()
      .references(() => pledge.id),
    position: position(),
    key: text().notNull(),
    label: text().notNull(),
    unit: text(),
    place: text(),
    better: text(),
    referenceLabel: text(),
    referenceValue: real(),
    referenceComparator: text().$type<Comparator>(),
    note: text(),
    version: version(),
  },
  (t) => [unique('indicator_key').on(t.pledgeId, t.key)],
);

export const observation = sqliteTable(
  'observation',
  {
    id: id(),
    indicatorId: text()
      .notNull()
      .references(() => indicator.id),
    position: position(),
    asOf: text().notNull(),
    value: real(),
    comparator: text().$type<Comparator>().notNull(),
    low: real(),
    high: real(),
    breakBefore: yes().notNull(),
    note: text(),
  },
  (t) => [index('observation_owner').on(t.indicatorId)],
);
