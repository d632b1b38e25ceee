import * as z from 'zod';
import { span } from './calendar.ts';
import { amount, comparator } from './quantity.ts';
import { key, text } from './text.ts';

const part = z.strictObject({ label: text(300), value: amount, unit: text(100).nullable().default(null), comparator: comparator.default('exactly') });
const window = z.strictObject({ asOf: span, value: amount, comparator: comparator.default('exactly'), note: text().nullable().default(null) });

/**
 * A total that somebody has reported (redovisat utfall), not counted by us. `asOf` is the time it covers as the source writes it; a single day
 * means from the period's start to that day. `partOf` names the figure this one is an "of which" of; `breakdown` divides it by place or kind,
 * `series` by time. Parts and windows overlap with the total and are never added to it.
 * `conflicting` is another source's number for the same thing: both are shown, neither is chosen.
 */
export const figure = z.strictObject({
  key,
  label: text(500).nullable().default(null),
  value: amount,
  comparator: comparator.default('exactly'),
  unit: text(100).nullable().default(null),
  asOf: span.nullable().default(null),
  place: text(300).nullable().default(null),
  partOf: key.nullable().default(null),
  measure: key.nullable().default(null),
  source: key.nullable().default(null),
  breakdown: z.array(part).default([]),
  series: z.array(window).default([]),
  conflicting: z
    .array(
      z.strictObject({ value: amount, comparator: comparator.default('exactly'), source: key.nullable().default(null), note: text().nullable().default(null) }),
    )
    .default([]),
  note: text().nullable().default(null),
  /** Already published by its source, so the commitment's class doesn't hide it. */
  published: z.boolean().default(false),
});
export type Figure = z.infer<typeof figure>;
