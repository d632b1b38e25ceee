import * as z from 'zod';
import { day, span } from './calendar.ts';
import { responsible } from './organisation.ts';
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
  /** Where it comes from in words, when that isn't one of the pledge's sources. */
  sourceNote: text(300).nullable().default(null),
  /** Who reported it here; null for what was read in a source. Says who may correct it and never becomes public. */
  by: responsible.nullable().default(null),
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
  /** A correction keeps the earlier figure; `corrects` names what it stands in place of and why. One without any number withdraws it. */
  corrects: z.strictObject({ figure: key, on: day, reason: text() }).nullable().default(null),
});
export type KeptFigure = z.infer<typeof figure>;

/** What a figure says, without who typed it in and what it corrects. */
export type Figure = Omit<KeptFigure, 'by' | 'corrects'>;

/** Whether it is a correction that takes the earlier figure away: it gives no number any more. */
export function isWithdrawal({ corrects, value, breakdown, series }: KeptFigure): boolean {
  return corrects !== null && value === null && breakdown.length === 0 && series.length === 0;
}
