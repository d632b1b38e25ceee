import * as z from 'zod';
import { day, partialDate } from './calendar.ts';
import { responsible } from './organisation.ts';
import { pictureKinds } from './picture.ts';
import { rowStates } from './plan-row.ts';
import { key, text, webAddress } from './text.ts';

/** A yearly plan of measures (åtgärdsplan), which law 2023:196 asks municipalities for. */
const actionPlan = z.strictObject({
  key,
  year: z.int().min(1990).max(2100),
  title: text(300),
  caseNumber: text(100).nullable().default(null),
  rows: z
    .array(
      z.strictObject({
        key,
        number: text(20).nullable().default(null),
        text: text(500),
        owner: responsible,
        due: day.nullable().default(null),
        state: z.enum(rowStates).default('open'),
        /** The day the state is true of. Null: nobody has said how it stands, whatever the state is. */
        stateOn: day.nullable().default(null),
        stateReason: text(500).nullable().default(null),
        /** The situation picture that the row, or a change of it, answers. */
        situationPicture: key.nullable().default(null),
      }),
    )
    .default([]),
});

/** The agreement (samverkansöverenskommelse) that pledges hang on. */
export const agreement = z
  .strictObject({
    key,
    organisations: z.array(key).min(1),
    title: text(300).nullable().default(null),
    from: partialDate.nullable().default(null),
    to: partialDate.nullable().default(null),
    caseNumber: text(100).nullable().default(null),
    url: webAddress.nullable().default(null),
    note: text().nullable().default(null),
    actionPlans: z.array(actionPlan).default([]),
  })
  .refine((a) => a.from === null || a.to === null || a.from <= a.to.padEnd(a.from.length, '~'), { error: 'is before the start', path: ['to'] });
export type Agreement = z.infer<typeof agreement>;

/**
 * A shared picture of the situation (lägesbild), made `on` a day about the days `from`–`to`. Only what it rests on and `summary` are for the public; of
 * `kinds` not that there were tips.
 */
export const situationPicture = z.strictObject({
  key,
  organisations: z.array(key).min(1),
  on: day,
  from: day.nullable().default(null),
  to: day.nullable().default(null),
  kinds: z.array(z.enum(pictureKinds)).default([]),
  restsOn: z.array(text(200)).default([]),
  summary: text(),
  summaryEn: text().nullable().default(null),
  internal: text(10_000).nullable().default(null),
  /** When its text was last put right, and why. */
  corrected: z
    .strictObject({ on: day, reason: text(500) })
    .nullable()
    .default(null),
});
export type SituationPicture = z.infer<typeof situationPicture>;
