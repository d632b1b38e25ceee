import * as z from 'zod';
import { activity } from './activity.ts';
import { assessment, statement } from './assessment.ts';
import { day } from './calendar.ts';
import { figure } from './figure.ts';
import { measure } from './measure.ts';
import { responsible } from './organisation.ts';
import { publicationClass } from './publication-class.ts';
import { silence } from './silence.ts';
import { key, text } from './text.ts';
import { timeBlock } from './time-block.ts';

/** Kinds the product knows by name. Another kind is kept as the source writes it. */
export const knownKinds = [
  'drugSearch',
  'drugEffort',
  'concernConversation',
  'concernReport',
  'policePresence',
  'footPatrol',
  'lighting',
  'nightWalk',
  'adultsOut',
  'safetyWalk',
  'trafficControl',
  'speedControl',
  'mopedEffort',
  'licensingInspection',
  'schoolVisit',
  'neighbourhoodWatch',
  'boatWatch',
  'information',
  'education',
  'dialogue',
  'cooperation',
  'physicalEnvironment',
  'camera',
  'youthActivity',
  'parentSupport',
  'support',
  'targetedEffort',
  'document',
  'resource',
  'effectGoal',
] as const;

/** How a commitment goes on from an earlier one; `merged`: from that and others, which are then replaced by it. */
export const continuing = ['same', 'changed', 'extended', 'replaces', 'merged'] as const;
export type Continuing = (typeof continuing)[number];

/**
 * One promised thing. `wording` is the promise word for word, null when only a summary (`title`) is known: then nothing is quoted.
 * `wordingEn` is a translation, shown as one. `keptWhen` says in one sentence what would count as keeping it.
 */
export const commitment = z.strictObject({
  key,
  title: text(300),
  titleEn: text(300).nullable().default(null),
  wording: text().nullable().default(null),
  wordingEn: text().nullable().default(null),
  keptWhen: text().nullable().default(null),
  responsible,
  parties: z.array(text(300)).default([]),
  kind: text(100),
  /** Always written in a file; a file without it gets the usual one of its kind (`filedPledge`). */
  publicationClass: publicationClass.prefault('open'),
  /** How often figures are agreed to come, in days; past it they are shown as out of date (honesty rule 10). */
  reportingEveryDays: z.int().min(1).max(1500).nullable().default(null),
  places: z.array(text(300)).default([]),
  times: text(500).nullable().default(null),
  /** The same times by the week, as far as the promise points them out. */
  timeBlocks: z.array(timeBlock).default([]),
  actionPlanRow: key.nullable().default(null),
  situationPictures: z.array(key).default([]),
  concerns: z.array(key).default([]),
  /** Where it comes from: the commitment of an earlier pledge that it goes on from. */
  continues: z
    .strictObject({ pledge: key, commitment: key, how: z.enum(continuing) })
    .nullable()
    .default(null),
  withdrawn: z
    .strictObject({ on: day, how: z.enum(['withdrawn', 'replaced']), reason: text(), caseNumber: text(100).nullable().default(null) })
    .nullable()
    .default(null),
  measures: z.array(measure).default([]),
  figures: z.array(figure).default([]),
  activities: z.array(activity).default([]),
  statement: statement.nullable().default(null),
  assessments: z.array(assessment).default([]),
  silences: z.array(silence).default([]),
  note: text().nullable().default(null),
});
export type Commitment = z.infer<typeof commitment>;

/** Commitments that are grouped under one heading in the pledge. */
export const focusArea = z.strictObject({
  key,
  title: text(300),
  titleEn: text(300).nullable().default(null),
  note: text().nullable().default(null),
  commitments: z.array(commitment).default([]),
});
export type FocusArea = z.infer<typeof focusArea>;
