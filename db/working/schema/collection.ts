import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { id, position, version } from './columns.ts';

export const collection = sqliteTable('collection', {
  id: id(),
  key: text().notNull().unique(),
  compiled: text().notNull(),
  municipality: text(),
  firstPledge: integer(),
  limitations: text(),
  version: version(),
});

const collectionId = () =>
  text()
    .notNull()
    .references(() => collection.id);

/** What was looked for and not found. */
export const collectionGap = sqliteTable('collection_gap', { id: id(), collectionId: collectionId(), position: position(), text: text().notNull() }, (t) => [
  index('collection_gap_owner').on(t.collectionId),
]);

export const collectionContext = sqliteTable(
  'collection_context',
  { id: id(), collectionId: collectionId(), position: position(), text: text().notNull(), source: text() },
  (t) => [index('collection_context_owner').on(t.collectionId)],
);
