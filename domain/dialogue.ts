import * as z from 'zod';
import { day, partialDate } from './calendar.ts';
import { amount, comparator } from './quantity.ts';
import { key, text } from './text.ts';

/** A number of people or talks heard, as the source counts them. `unit` keeps the source's word. */
const heard = z.strictObject({ value: amount, comparator: comparator.default('exactly'), unit: text(100).nullable().default(null) });

/**
 * One round of listening. Citizens and staff are different kinds, and conversations and respondents different counts (a conversation isn't an
 * answer in a survey): they are never added.
 */
export const dialogue = z.strictObject({
  key,
  audience: z.enum(['citizens', 'staff']),
  label: text(300),
  method: z.enum(['street', 'door', 'digitalSurvey', 'randomSample', 'meeting', 'safetyWalk', 'school', 'other']).nullable().default(null),
  when: partialDate.nullable().default(null),
  until: partialDate.nullable().default(null),
  conversations: heard.nullable().default(null),
  respondents: heard.nullable().default(null),
  places: z.array(text(300)).default([]),
  note: text().nullable().default(null),
  events: z
    .array(
      z.strictObject({
        key,
        on: day,
        place: text(300).nullable().default(null),
        conversations: amount,
        respondents: amount,
      }),
    )
    .default([]),
  feedback: z
    .strictObject({ on: day, how: text(500) })
    .nullable()
    .default(null),
});
export type Dialogue = z.infer<typeof dialogue>;

/** What people said. `share` is per cent of those who answered, never of the inhabitants. */
export const concern = z.strictObject({
  key,
  text: text(1000),
  share: amount,
  shareComparator: comparator.nullable().default(null),
  mentions: amount,
  place: text(300).nullable().default(null),
  time: text(300).nullable().default(null),
  compare: z
    .strictObject({ label: text(200), share: amount, comparator: comparator.nullable().default(null) })
    .nullable()
    .default(null),
  state: z.enum(['noted', 'prioritised', 'inCommitment', 'passedOn', 'notActedOn']).default('noted'),
  reason: text().nullable().default(null),
  note: text().nullable().default(null),
});
export type Concern = z.infer<typeof concern>;
