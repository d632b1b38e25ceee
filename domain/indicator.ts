import * as z from 'zod';
import { span } from './calendar.ts';
import { amount, comparator } from './quantity.ts';
import { key, text } from './text.ts';

/**
 * Something measured about the place, not about what was done. `breakBefore` on an observation means that it can't be compared with the one
 * before it (changed question or method): the line is broken there (honesty rule 8).
 */
export const indicator = z.strictObject({
  key,
  label: text(500),
  unit: text(100).nullable().default(null),
  place: text(300).nullable().default(null),
  better: z.enum(['higher', 'lower']).nullable().default(null),
  reference: z
    .strictObject({ label: text(200), value: amount, comparator: comparator.default('exactly') })
    .nullable()
    .default(null),
  observations: z
    .array(
      z.strictObject({
        asOf: span,
        value: amount,
        comparator: comparator.default('exactly'),
        low: amount,
        high: amount,
        breakBefore: z.boolean().default(false),
        note: text().nullable().default(null),
      }),
    )
    .default([]),
  note: text().nullable().default(null),
});
export type Indicator = z.infer<typeof indicator>;
