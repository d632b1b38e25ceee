import * as z from 'zod';
import { addDays, addMonths, boundsOf, type Day, partialDate } from './calendar.ts';
import { focusArea } from './commitment.ts';
import { concern, dialogue } from './dialogue.ts';
import { figure } from './figure.ts';
import { indicator } from './indicator.ts';
import { source } from './source.ts';
import { key, text, webAddress } from './text.ts';

/**
 * `from` null: not said when it begins. `to` null: until further notice. Real periods are quarters, nineteen months, four years.
 * `months` is the length where the source gives one; with a start and no end it says when the period ends.
 */
export const period = z
  .strictObject({
    from: partialDate.nullable().default(null),
    to: partialDate.nullable().default(null),
    months: z.int().min(1).max(600).nullable().default(null),
    note: text().nullable().default(null),
  })
  .refine(({ from, to }) => !from || !to || (boundsOf(from)?.from ?? '') <= (boundsOf(to)?.to ?? ''), { error: 'is before the start', path: ['to'] });
export type Period = z.infer<typeof period>;

export const lineage = z.strictObject({
  how: z.enum(['continues', 'continuedAs', 'extends', 'replaces', 'replacedBy']),
  pledge: key.nullable().default(null),
  text: text(500).nullable().default(null),
});

/** The whole document that was promised for a period, with all that is known of it. */
export const pledge = z.strictObject({
  key,
  /** The last part of its address, unique in each of its municipalities: `2020`, `2022-2023`, `2024-h1`. */
  slug: key,
  state: z.enum(['draft', 'signed']).default('signed'),
  municipalities: z.array(key).min(1),
  parties: z.array(key).default([]),
  area: z
    .strictObject({ name: text(200), level: text(100).nullable().default(null) })
    .nullable()
    .default(null),
  period,
  published: partialDate.nullable().default(null),
  signed: partialDate.nullable().default(null),
  agreement: key.nullable().default(null),
  situationPictures: z.array(key).default([]),
  lineage: z.array(lineage).default([]),
  signatories: z
    .array(z.strictObject({ name: text(200), role: text(300), politicalParty: text(50).nullable().default(null), organisation: text(300) }))
    .default([]),
  focusAreas: z.array(focusArea).default([]),
  figures: z.array(figure).default([]),
  dialogues: z.array(dialogue).default([]),
  concerns: z.array(concern).default([]),
  indicators: z.array(indicator).default([]),
  followUps: z
    .array(
      z.strictObject({
        key,
        date: partialDate.nullable().default(null),
        from: partialDate.nullable().default(null),
        to: partialDate.nullable().default(null),
        publisher: text(300),
        url: webAddress.nullable().default(null),
        verdict: text().nullable().default(null),
      }),
    )
    .default([]),
  sources: z.array(source).default([]),
  /** `note`: about the pledge. `remark`: about how it was found and read. */
  notes: z.array(z.strictObject({ kind: z.enum(['note', 'remark']), text: text() })).default([]),
});
export type Pledge = z.infer<typeof pledge>;

/** First and last day of the period as far as known. */
export function daysOf(period: Period): { from: Day | null; to: Day | null } {
  const from = period.from ? (boundsOf(period.from)?.from ?? null) : null;
  const to = period.to ? (boundsOf(period.to)?.to ?? null) : null;
  return { from, to: to ?? (from && period.months ? addDays(addMonths(from, period.months), -1) : null) };
}

export type Phase = 'before' | 'during' | 'after';

/** Where `today` stands in the period. Open-ended and undated periods never end by themselves. */
export function phaseOf(period: Period, today: Day): Phase {
  const { from, to } = daysOf(period);
  if (to && today > to) return 'after';
  return from && today < from ? 'before' : 'during';
}
