import * as z from 'zod';
import { day } from './calendar.ts';
import { amount, comparator } from './quantity.ts';
import { key, text } from './text.ts';

/**
 * How a commitment can be counted. A commitment has none, one or several.
 * - `count`: so many of a unit; with `per` it is a rate (two a week)
 * - `hours`: so many hours
 * - `share`: per cent of something
 * - `all`: every one of a set (all classes in year 7); `setSize` when it is known
 * - `zero`: none at all
 * - `deadline`: done by a day
 */
export const measureTypes = ['count', 'hours', 'share', 'all', 'zero', 'deadline'] as const;
export type MeasureType = (typeof measureTypes)[number];

/** "Per year" is `{every: 1, unit: 'year'}`, "per twelve months" `{every: 12, unit: 'month'}`; null means that the source doesn't say. */
export const per = z.strictObject({
  every: z.int().min(1).max(1000).default(1),
  unit: z.enum(['day', 'week', 'month', 'year', 'period']),
});
export type Per = z.infer<typeof per>;

export const measure = z
  .strictObject({
    key,
    type: z.enum(measureTypes).default('count'),
    value: amount,
    comparator: comparator.default('exactly'),
    unit: text(100).nullable().default(null),
    per: per.nullable().default(null),
    setSize: amount,
    deadline: day.nullable().default(null),
    note: text().nullable().default(null),
  })
  .refine((measure) => measure.type !== 'deadline' || measure.deadline !== null, {
    error: 'is missing although the measure is a deadline',
    path: ['deadline'],
  });
export type Measure = z.infer<typeof measure>;
