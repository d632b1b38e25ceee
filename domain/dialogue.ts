import * as z from 'zod';
import { day, partialDate } from './calendar.ts';
import type { Responsible } from './organisation.ts';
import { amount, comparator } from './quantity.ts';
import { key, text } from './text.ts';
import { block, timeBlock, weekday } from './time-block.ts';

/** What a conversation or a concern is about, the same in every round and municipality, so that it can be counted. */
export const topics = ['lighting', 'traffic', 'drugs', 'intoxication', 'gatherings', 'violence', 'theft', 'vandalism', 'presence', 'other'] as const;
export type Topic = (typeof topics)[number];

const topic = z.enum(topics).nullable().default(null);

/** A number of people or talks heard, as the source counts them. `unit` keeps the source's word. */
const heard = z.strictObject({ value: amount, comparator: comparator.default('exactly'), unit: text(100).nullable().default(null) });

/**
 * A conversation as it was counted while it was held: `place` is where that was, the rest is what it was about, and where and when whoever spoke is
 * uneasy. No word of what was said and no hour of the conversation itself. `takenBack`: a tap that was undone.
 */
const counted = z.strictObject({
  key,
  on: day,
  place: text(300).nullable().default(null),
  topic,
  area: text(300).nullable().default(null),
  weekday: weekday.nullable().default(null),
  block: block.nullable().default(null),
  takenBack: z.boolean().default(false),
});

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
  /** Which version of the questions was asked: rounds with another one aren't compared with it. */
  questions: text(200).nullable().default(null),
  /** A role or an organisation, never a person. */
  ledBy: text(200).nullable().default(null),
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
  counted: z.array(counted).default([]),
  /** The day that what was said had been put together; before it nobody outside reads what was said in the round. */
  compiled: day.nullable().default(null),
  feedback: z
    .strictObject({ on: day, how: text(500), to: text(300).nullable().default(null) })
    .nullable()
    .default(null),
});
export type Dialogue = z.infer<typeof dialogue>;

/** Whose a round is where nobody here has opened it, by the words of who led it; joint where they don't say. */
export function answersForRound(ledBy: string | null): Responsible {
  const isPolice = ledBy !== null && /polis/i.test(ledBy);
  const isMunicipality = ledBy !== null && /kommun(?!polis)/i.test(ledBy);
  return isPolice === isMunicipality ? 'joint' : isPolice ? 'police' : 'municipality';
}

/**
 * What people said, in other words than theirs. `share` is per cent of those who answered, never of the inhabitants. `dialogue` is the round that
 * `mentions` were counted in, one of no round is public at once; `theme` is what it is grouped under.
 */
export const concern = z.strictObject({
  key,
  dialogue: key.nullable().default(null),
  topic,
  theme: text(100).nullable().default(null),
  text: text(1000),
  share: amount,
  shareComparator: comparator.nullable().default(null),
  mentions: amount,
  place: text(300).nullable().default(null),
  time: text(300).nullable().default(null),
  times: z.array(timeBlock).default([]),
  compare: z
    .strictObject({ label: text(200), share: amount, comparator: comparator.nullable().default(null) })
    .nullable()
    .default(null),
  state: z.enum(['noted', 'prioritised', 'inCommitment', 'passedOn', 'notActedOn']).default('noted'),
  reason: text().nullable().default(null),
  passedTo: text(200).nullable().default(null),
  note: text().nullable().default(null),
});
export type Concern = z.infer<typeof concern>;
