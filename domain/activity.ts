import * as z from 'zod';
import { day } from './calendar.ts';
import { responsible } from './organisation.ts';
import { publicationClass } from './publication-class.ts';
import { amount } from './quantity.ts';
import { key, text } from './text.ts';

/**
 * One thing done: date, place, quantity. `planned` never leaves the working store, whatever else is said of it. `from` and `to` are hours of the
 * day (`22:00`) for presence and never become public. A single activity can be made stricter than its commitment, never less strict.
 */
export const activity = z.strictObject({
  key,
  state: z.enum(['planned', 'done', 'cancelled']).default('done'),
  on: day,
  from: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'isn’t a time of day (HH:MM)' })
    .nullable()
    .default(null),
  to: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'isn’t a time of day (HH:MM)' })
    .nullable()
    .default(null),
  by: responsible,
  place: text(300).nullable().default(null),
  quantity: amount.default(1),
  measure: key.nullable().default(null),
  publicationClass: publicationClass.nullable().default(null),
  situationPictures: z.array(key).default([]),
  note: text().nullable().default(null),
  /** A correction keeps the earlier version; `corrects` names what it stands in place of and why. */
  corrects: z.strictObject({ activity: key, on: day, reason: text() }).nullable().default(null),
  /** Why a planned activity wasn't done, or why a done one is withdrawn (then it is a correction, with the state `cancelled`). */
  cancelled: z.strictObject({ on: day, reason: text() }).nullable().default(null),
});
export type Activity = z.infer<typeof activity>;
