import { index, integer, real, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { Concern, Dialogue, Topic } from '#domain/dialogue.ts';
import type { Comparator } from '#domain/quantity.ts';
import { id, position, version, yes } from './columns.ts';
import { pledge } from './pledge.ts';

const pledgeId = () =>
  text()
    .notNull()
    .references(() => pledge.id);
const comparator = () => text().$type<Comparator>();

export const dialogue = sqliteTable(
  'dialogue',
  {
    id: id(),
    pledgeId: pledgeId(),
    position: position(),
    key: text().notNull(),
    audience: text().$type<Dialogue['audience']>().notNull(),
    label: text().notNull(),
    method: text(),
    when: text(),
    until: text(),
    conversationsValue: real(),
    conversationsComparator: comparator(),
    conversationsUnit: text(),
    respondentsValue: real(),
    respondentsComparator: comparator(),
    respondentsUnit: text(),
    questions: text(),
    ledBy: text(),
    note: text(),
    compiled: text(),
    feedbackOn: text(),
    feedbackHow: text(),
    feedbackTo: text(),
    version: version(),
  },
  (t) => [unique('dialogue_key').on(t.pledgeId, t.key)],
);

const dialogueId = () =>
  text()
    .notNull()
    .references(() => dialogue.id);

export const dialoguePlace = sqliteTable('dialogue_place', { id: id(), dialogueId: dialogueId(), position: position(), place: text().notNull() }, (t) => [
  index('dialogue_place_owner').on(t.dialogueId),
]);

export const dialogueEvent = sqliteTable(
  'dialogue_event',
  {
    id: id(),
    dialogueId: dialogueId(),
    position: position(),
    key: text().notNull(),
    on: text().notNull(),
    place: text(),
    conversations: real(),
    respondents: real(),
    version: version(),
  },
  (t) => [unique('dialogue_event_key').on(t.dialogueId, t.key)],
);

/** A conversation as it was counted while it was held. The key is made on the device, so that one tap is one row however often it is sent. */
export const conversation = sqliteTable(
  'conversation',
  {
    id: id(),
    dialogueId: dialogueId(),
    position: position(),
    key: text().notNull(),
    on: text().notNull(),
    place: text(),
    topic: text().$type<Topic>(),
    area: text(),
    weekday: integer(),
    block: integer(),
    takenBack: yes().notNull().default(false),
    version: version(),
  },
  (t) => [unique('conversation_key').on(t.dialogueId, t.key)],
);

export const concern = sqliteTable(
  'concern',
  {
    id: id(),
    pledgeId: pledgeId(),
    position: position(),
    key: text().notNull(),
    dialogueId: text().references(() => dialogue.id),
    topic: text().$type<Topic>(),
    theme: text(),
    text: text().notNull(),
    share: real(),
    shareComparator: comparator(),
    mentions: real(),
    place: text(),
    time: text(),
    compareLabel: text(),
    compareShare: real(),
    compareComparator: comparator(),
    state: text().$type<Concern['state']>().notNull(),
    reason: text(),
    passedTo: text(),
    note: text(),
    version: version(),
  },
  (t) => [unique('concern_key').on(t.pledgeId, t.key)],
);

export const concernTime = sqliteTable(
  'concern_time',
  {
    id: id(),
    concernId: text()
      .notNull()
      .references(() => concern.id),
    position: position(),
    weekday: integer().notNull(),
    block: integer().notNull(),
  },
  (t) => [index('concern_time_owner').on(t.concernId)],
);
