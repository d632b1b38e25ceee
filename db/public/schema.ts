import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Status } from '#domain/assessment.ts';
import type { PastWord } from '#domain/cause.ts';
import type { Continuing } from '#domain/commitment.ts';
import type { CountedBy } from '#domain/counted-by.ts';
import type { Concern, Dialogue, Topic } from '#domain/dialogue.ts';
import type { Collection } from '#domain/document.ts';
import type { Figure } from '#domain/figure.ts';
import type { ApprovedFollowUp } from '#domain/follow-up.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Measure } from '#domain/measure.ts';
import type { Organisation, Responsible } from '#domain/organisation.ts';
import type { PeopleCount } from '#domain/people-count.ts';
import type { PictureKind } from '#domain/picture.ts';
import type { Pledge } from '#domain/pledge.ts';
import type { PledgeReading } from '#domain/pledge-reading.ts';
import type { PublicDialogue } from '#domain/public-dialogue.ts';
import type { PublicActionPlan, PublicPicture } from '#domain/public-shared.ts';
import type { PublicationClass } from '#domain/publication-class.ts';
import type { PublicationSetting } from '#domain/publication-setting.ts';
import type { AskingBody, PublicAnswer } from '#domain/question.ts';
import type { Reading } from '#domain/reading.ts';
import type { ReportBody } from '#domain/report.ts';
import type { Promised } from '#domain/revision.ts';
import type { RoundStatus } from '#domain/round.ts';
import type { ToldSilence } from '#domain/silence.ts';
import type { TimeBlock } from '#domain/time-block.ts';

/**
 * What anyone may know. Written only by `db/publish.ts`, read by every public page and file, and downloadable whole as open data.
 * Lists that belong to one row and are read with it are JSON; days are `YYYY-MM-DD`, partial dates and spans as `domain/calendar.ts` writes them.
 */
export const editions = sqliteTable('edition', {
  /** One row: how many times what the public can see has changed. */
  one: integer().primaryKey(),
  number: integer().notNull(),
  /** The day of the last change. */
  on: text().notNull(),
});

export const organisations = sqliteTable('organisation', {
  key: text().primaryKey(),
  type: text().$type<Organisation['type']>().notNull(),
  name: text().notNull(),
  feedbackUrl: text(),
  faultReportUrl: text(),
  policeUrl: text(),
  example: integer({ mode: 'boolean' }).notNull(),
  /** What a municipality has decided about publication, and the areas that it tells counts for since a month (null: always); null for others. */
  publication: text({ mode: 'json' }).$type<{ setting: PublicationSetting; areas: string[]; areasFrom: string | null }>(),
});

export const collections = sqliteTable('collection', {
  key: text().primaryKey(),
  municipality: text(),
  compiled: text().notNull(),
  firstPledge: integer(),
  limitations: text(),
  notFound: text({ mode: 'json' }).$type<Collection['notFound']>().notNull(),
  context: text({ mode: 'json' }).$type<Collection['context']>().notNull(),
});

export const agreements = sqliteTable('agreement', {
  key: text().primaryKey(),
  title: text(),
  from: text(),
  to: text(),
  caseNumber: text(),
  url: text(),
  note: text(),
  organisations: text({ mode: 'json' }).$type<string[]>().notNull(),
  actionPlans: text({ mode: 'json' }).$type<PublicActionPlan[]>().notNull(),
});

export const situationPictures = sqliteTable('situation_picture', {
  key: text().primaryKey(),
  on: text().notNull(),
  organisations: text({ mode: 'json' }).$type<string[]>().notNull(),
  /** What kinds of things it rests on. */
  kinds: text({ mode: 'json' }).$type<PictureKind[]>().notNull().default([]),
  restsOn: text({ mode: 'json' }).$type<string[]>().notNull(),
  summary: text().notNull(),
  summaryEn: text(),
  /** When its text was last put right, and why. */
  corrected: text({ mode: 'json' }).$type<PublicPicture['corrected']>(),
});

export const pledges = sqliteTable('pledge', {
  id: text().primaryKey(),
  key: text().notNull().unique(),
  slug: text().notNull(),
  areaName: text(),
  areaLevel: text(),
  from: text(),
  to: text(),
  periodNote: text(),
  /** First and last day of the period as far as known; what pledges are ordered by. */
  firstDay: text(),
  lastDay: text(),
  phase: text().$type<'before' | 'during' | 'after'>().notNull(),
  published: text(),
  signed: text(),
  agreement: text(),
  example: integer({ mode: 'boolean' }).notNull(),
  parties: text({ mode: 'json' }).$type<{ key: string; name: string; type: Organisation['type'] }[]>().notNull(),
  situationPictures: text({ mode: 'json' }).$type<string[]>().notNull(),
  lineage: text({ mode: 'json' }).$type<Pledge['lineage']>().notNull(),
  signatories: text({ mode: 'json' }).$type<Pledge['signatories']>().notNull(),
  focusAreas: text({ mode: 'json' }).$type<{ key: string; title: string; titleEn: string | null; note: string | null }[]>().notNull(),
  followUps: text({ mode: 'json' }).$type<Pledge['followUps']>().notNull(),
  sources: text({ mode: 'json' }).$type<Pledge['sources']>().notNull(),
  /** The parties' own follow-ups that each of them has approved, latest first. */
  approvedFollowUps: text({ mode: 'json' }).$type<ApprovedFollowUp[]>().notNull().default([]),
  notes: text({ mode: 'json' }).$type<Pledge['notes']>().notNull(),
  /** Whole commitments and totals that were public and were taken down: only the days. */
  withdrawnEntries: text({ mode: 'json' }).$type<{ on: string }[]>().notNull().default([]),
  /** Verdict, lead and tally: what the figures and the judges say of the whole. */
  reading: text({ mode: 'json' }).$type<PledgeReading>().notNull(),
  /** The day the statuses and plans here speak of: today while the pledge runs, its last day afterwards. */
  asOf: text().notNull(),
  /** The last day something that is shown here happened or was said; null when unknown. */
  updated: text(),
  /** SHA-256 of everything here about the pledge: the same content has the same hash. */
  hash: text().notNull(),
});

/** A pledge stands on the pages of each of its municipalities. */
export const pledgeMunicipalities = sqliteTable(
  'pledge_municipality',
  { pledge: text().notNull(), municipality: text().notNull(), slug: text().notNull() },
  (table) => [primaryKey({ columns: [table.municipality, table.slug] }), index('pledge_municipality_pledge').on(table.pledge)],
);

export const commitments = sqliteTable(
  'commitment',
  {
    id: text().primaryKey(),
    pledge: text().notNull(),
    slug: text().notNull(),
    position: integer().notNull(),
    focusArea: text().notNull(),
    title: text().notNull(),
    titleEn: text(),
    wording: text(),
    wordingEn: text(),
    keptWhen: text(),
    responsible: text().$type<Responsible>().notNull(),
    parties: text({ mode: 'json' }).$type<string[]>().notNull(),
    kind: text().notNull(),
    publicationClass: text().$type<PublicationClass>().notNull(),
    /** How its numbers are told, where they aren't at once. */
    countedBy: text({ mode: 'json' }).$type<CountedBy>(),
    /** Counts of people as they were let out: by month or term, and the totals. */
    counts: text({ mode: 'json' }).$type<PeopleCount[]>().notNull().default([]),
    reportingEveryDays: integer(),
    places: text({ mode: 'json' }).$type<string[]>().notNull(),
    times: text(),
    timeBlocks: text({ mode: 'json' }).$type<TimeBlock[]>().notNull().default([]),
    actionPlanRow: text(),
    situationPictures: text({ mode: 'json' }).$type<string[]>().notNull(),
    concerns: text({ mode: 'json' }).$type<string[]>().notNull(),
    continues: text({ mode: 'json' }).$type<{ pledge: string; commitment: string; how: Continuing } | null>(),
    withdrawn: text({ mode: 'json' }).$type<{ on: string; how: 'withdrawn' | 'replaced'; reason: string; caseNumber: string | null } | null>(),
    /** Entries that were public and were taken away: only the days. */
    withdrawnEntries: text({ mode: 'json' }).$type<{ on: string }[]>().notNull(),
    /** What the parties said when they had no figure; `when` is as exact as numbers are told. */
    silences: text({ mode: 'json' }).$type<ToldSilence[]>().notNull().default([]),
    /** Every word that a party has judged it with, in order of day; the latest of them with their reasons are in `reading`. */
    judged: text({ mode: 'json' }).$type<PastWord[]>().notNull().default([]),
    note: text(),
    measures: text({ mode: 'json' }).$type<Measure[]>().notNull(),
    status: text().$type<Status>().notNull(),
    /** Who says so, what the figures say, the judgements beside it, the sentence and the flags. */
    reading: text({ mode: 'json' }).$type<Reading>().notNull(),
  },
  (table) => [index('commitment_pledge').on(table.pledge, table.position)],
);

/** What was promised from one day to the next change of it, word for word; only of pledges that have been changed after signing. The first is the signed text. */
export const revisions = sqliteTable(
  'revision',
  {
    id: text().primaryKey(),
    pledge: text().notNull(),
    position: integer().notNull(),
    /** The day it came into force, as exactly as is known. */
    on: text().notNull(),
    reason: text(),
    text: text({ mode: 'json' }).$type<Promised>().notNull(),
  },
  (table) => [index('revision_pledge').on(table.pledge, table.position)],
);

/** Totals that somebody has reported. `commitment` is null for results of the pledge as a whole. */
export const figures = sqliteTable(
  'figure',
  {
    id: text().primaryKey(),
    pledge: text().notNull(),
    commitment: text(),
    position: integer().notNull(),
    label: text(),
    value: real(),
    comparator: text().$type<Figure['comparator']>().notNull(),
    unit: text(),
    asOf: text(),
    place: text(),
    partOf: text(),
    measure: text(),
    source: text(),
    sourceNote: text(),
    note: text(),
    breakdown: text({ mode: 'json' }).$type<Figure['breakdown']>().notNull(),
    series: text({ mode: 'json' }).$type<Figure['series']>().notNull(),
    conflicting: text({ mode: 'json' }).$type<Figure['conflicting']>().notNull(),
    correctedOn: text(),
    correctionReason: text(),
  },
  (table) => [index('figure_pledge').on(table.pledge, table.commitment, table.position)],
);

/** What was done, as exactly as the commitment's class lets through: one thing with its day, or the count of a month or half-year in an area. */
export const activities = sqliteTable(
  'activity',
  {
    id: text().primaryKey(),
    pledge: text().notNull(),
    commitment: text().notNull(),
    /** A day, or a month or half-year where only those are shown. */
    when: text().notNull(),
    by: text().$type<Responsible>().notNull(),
    place: text(),
    quantity: real(),
    measure: text(),
    situationPictures: text({ mode: 'json' }).$type<string[]>().notNull(),
    correctedOn: text(),
    correctionReason: text(),
  },
  (table) => [index('activity_commitment').on(table.commitment, table.when), index('activity_pledge').on(table.pledge, table.when)],
);

/** Presence by weekday and block, only where enough passes lie behind. `when`: a month or a half-year; `area` null: the whole municipality. */
export const presences = sqliteTable(
  'presence',
  {
    id: text().primaryKey(),
    pledge: text().notNull(),
    commitment: text().notNull(),
    when: text().notNull(),
    area: text(),
    /** 1 Monday–7 Sunday. */
    weekday: integer().notNull(),
    /** 0 is 00–04, 5 is 20–24. */
    block: integer().notNull(),
    passes: integer().notNull(),
    hours: integer().notNull(),
  },
  (table) => [index('presence_pledge').on(table.pledge, table.when)],
);

export const dialogues = sqliteTable(
  'dialogue',
  {
    id: text().primaryKey(),
    pledge: text().notNull(),
    position: integer().notNull(),
    audience: text().$type<Dialogue['audience']>().notNull(),
    label: text().notNull(),
    method: text().$type<NonNullable<Dialogue['method']>>(),
    when: text(),
    until: text(),
    conversations: text({ mode: 'json' }).$type<Dialogue['conversations']>(),
    respondents: text({ mode: 'json' }).$type<Dialogue['respondents']>(),
    places: text({ mode: 'json' }).$type<string[]>().notNull(),
    questions: text(),
    ledBy: text(),
    note: text(),
    /** A count that is null isn't told where `hidden` says why, and wasn't made where it doesn't. */
    events: text({ mode: 'json' }).$type<PublicDialogue['events']>().notNull(),
    feedback: text({ mode: 'json' }).$type<Dialogue['feedback']>(),
    status: text().$type<RoundStatus>().notNull().default('undated'),
    /** Days that nobody has told back what became of it; null where somebody has, or where the day isn't known. */
    silentDays: integer(),
  },
  (table) => [index('dialogue_pledge').on(table.pledge, table.position)],
);

export const concerns = sqliteTable(
  'concern',
  {
    id: text().primaryKey(),
    pledge: text().notNull(),
    position: integer().notNull(),
    key: text().notNull(),
    /** The id of the round it was said in, where that is known. */
    dialogue: text(),
    topic: text().$type<Topic>(),
    theme: text(),
    text: text().notNull(),
    share: real(),
    shareComparator: text().$type<NonNullable<Concern['shareComparator']>>(),
    mentions: real(),
    /** It was mentioned fewer times than this; then `mentions` is null. */
    fewer: integer(),
    place: text(),
    time: text(),
    times: text({ mode: 'json' }).$type<Concern['times']>().notNull().default([]),
    compare: text({ mode: 'json' }).$type<Concern['compare']>(),
    state: text().$type<Concern['state']>().notNull(),
    reason: text(),
    passedTo: text(),
    note: text(),
  },
  (table) => [index('concern_pledge').on(table.pledge, table.position)],
);

export const indicators = sqliteTable(
  'indicator',
  {
    id: text().primaryKey(),
    pledge: text().notNull(),
    position: integer().notNull(),
    label: text().notNull(),
    unit: text(),
    place: text(),
    better: text().$type<NonNullable<Indicator['better']>>(),
    reference: text({ mode: 'json' }).$type<Indicator['reference']>(),
    observations: text({ mode: 'json' }).$type<Indicator['observations']>().notNull(),
    note: text(),
  },
  (table) => [index('indicator_pledge').on(table.pledge, table.position)],
);

/** What the council and the executive ask of it, when a publisher has let it out. `commitment` is null for a question about the pledge as a whole. */
export const questions = sqliteTable(
  'question',
  {
    id: text().primaryKey(),
    pledge: text().notNull(),
    commitment: text(),
    position: integer().notNull(),
    /** Who asks is told by the body and the municipality, never by name. */
    body: text().$type<AskingBody>().notNull(),
    municipality: text().notNull(),
    text: text().notNull(),
    on: text().notNull(),
    caseNumber: text(),
    answers: text({ mode: 'json' }).$type<PublicAnswer[]>().notNull(),
    /** The names of the organisations whose answer is missing. */
    waitsFor: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** Days since it was asked, as long as an answer is missing; else null. */
    waitingDays: integer(),
  },
  (table) => [index('question_pledge').on(table.pledge, table.position)],
);

/** Frozen reports, from the day they are released. */
/** What a body decided about a pledge; `report` is the number of the report that it was decided on. */
export const decisions = sqliteTable(
  'decision',
  {
    id: text().primaryKey(),
    pledge: text().notNull(),
    position: integer().notNull(),
    report: integer(),
    body: text().$type<ReportBody>().notNull(),
    on: text().notNull(),
    paragraph: text(),
    caseNumber: text(),
    url: text(),
    text: text(),
  },
  (table) => [index('decision_pledge').on(table.pledge, table.position)],
);

export const reports = sqliteTable(
  'report',
  {
    id: text().primaryKey(),
    pledge: text().notNull(),
    number: integer().notNull(),
    /** 1, and one more for each new version of the same number. */
    edition: integer().notNull(),
    body: text().$type<ReportBody>().notNull(),
    meetingOn: text().notNull(),
    frozenOn: text().notNull(),
    /** SHA-256 of the content's bytes in UTF-8. */
    hash: text().notNull(),
    caseNumber: text(),
    paragraph: text(),
    /** The canonical JSON that its pages are made from (`domain/report-content.ts`), byte for byte. Null when something that it tells of was taken down. */
    content: text(),
  },
  (table) => [index('report_pledge').on(table.pledge, table.number, table.edition)],
);
