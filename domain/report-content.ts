import * as z from 'zod';
import { type Status, standings, verdicts } from './assessment.ts';
import { canonical } from './canonical.ts';
import { reportBodies } from './report.ts';
import type { Series } from './series.ts';

const status = z.enum([...new Set<Status>([...standings, ...verdicts])]);
const texts = z.array(z.string());

/** The first of each row is its head. */
const table = z.strictObject({ caption: z.string(), columns: texts, rows: z.array(texts) });
const chart = z.strictObject({ title: z.string(), subtitle: z.string(), read: z.string(), table, series: z.custom<Series>() });

/** What one says of a commitment: the figures, a follow-up or a party. `status` null: nothing. */
const voice = z.strictObject({ who: z.string(), status: status.nullable(), word: z.string(), says: z.string(), by: z.string().nullable() });

const commitment = z.strictObject({
  id: z.string(),
  slug: z.string(),
  area: z.string(),
  title: z.string(),
  by: z.string(),
  promise: z.string().nullable(),
  status,
  word: z.string(),
  basis: z.string(),
  sentences: texts,
  flags: texts,
  voices: z.array(voice),
  /** Why those who say something don't say the same. */
  differs: z.string().nullable(),
  /** What is reported of it, number by number: two reports that say the same here tell of the same deeds. */
  told: texts,
  charts: z.array(chart),
});

/** What deviates. `far`: how far from the plan, `why`: each party's reason and what it does about it, `next`: when it is told of again. */
const deviation = z.strictObject({
  commitment: z.string(),
  status,
  word: z.string(),
  basis: z.string(),
  title: z.string(),
  by: z.string(),
  far: texts,
  why: texts,
  next: z.string(),
  since: z.string(),
});

const question = z.strictObject({
  id: z.string(),
  about: z.string(),
  asker: z.string(),
  on: z.string(),
  text: z.string(),
  answers: z.array(z.strictObject({ from: z.string(), text: z.string() })),
  waits: z.string().nullable(),
});

/**
 * What a frozen report says, in the words it was frozen with: nothing is worked out again. Made from the public store alone, and of the summary and the
 * proposal that somebody wrote. A Swedish record, whatever language its page is read in. Another shape gets another `version`, and this one stays.
 */
export const reportContent = z.strictObject({
  format: z.literal('medborgarlofte-rapport'),
  version: z.literal(1),
  number: z.int().min(1),
  edition: z.int().min(1),
  body: z.enum(reportBodies),
  bodyName: z.string(),
  meetingOn: z.string(),
  frozenOn: z.string(),
  caseNumber: z.string().nullable(),
  paragraph: z.string().nullable(),
  municipality: z.string(),
  isInvented: z.boolean(),
  pledge: z.strictObject({ name: z.string(), period: z.string(), parties: texts, published: z.string().nullable() }),
  title: z.string(),
  asOf: z.string(),
  verdict: z.string(),
  proposal: z.string().nullable(),
  summary: z.string(),
  deviations: z.array(deviation),
  since: z.strictObject({ report: z.string().nullable(), changes: texts }),
  commitments: z.array(commitment),
  dialogues: table.nullable(),
  questions: z.array(question),
  method: texts,
  definitions: z.array(z.strictObject({ status, word: z.string(), meaning: z.string() })),
  hidden: texts,
  basis: texts,
  /** The public ids of everything that it tells of, and its corrections that were known. */
  tells: texts,
  corrections: texts,
});
export type ReportContent = z.infer<typeof reportContent>;
export type ReportedCommitment = ReportContent['commitments'][number];

/** The one text of a content, whose UTF-8 bytes its hash is of. */
export function reportText(content: ReportContent): string {
  return `${JSON.stringify(canonical(reportContent, content), null, 1)}\n`;
}

/** The way back from `reportText`. Throws when it isn't one. */
export function readReport(text: string): ReportContent {
  return reportContent.parse(JSON.parse(text));
}
