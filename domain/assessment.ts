import * as z from 'zod';
import { day, partialDate } from './calendar.ts';
import { responsible } from './organisation.ts';
import { key, text } from './text.ts';

/** Läget nu: how a commitment is going while its period runs. */
export const standings = ['notAssessed', 'notStarted', 'onTrack', 'atRisk', 'offTrack', 'paused', 'completed'] as const;
/** Slutbedömning: what became of it after the period. `nothingReported`: neither figure, report nor verdict. */
export const verdicts = ['kept', 'partlyKept', 'notKept', 'cannotBeAssessed', 'withdrawn', 'replaced', 'notAssessed', 'nothingReported'] as const;
export type Standing = (typeof standings)[number];
export type Verdict = (typeof verdicts)[number];
export type Status = Standing | Verdict;

/** Why something deviates; one is required when it does. */
export const causes = ['event', 'redeployment', 'vacancy', 'partnerNotReady', 'seasonOrPandemic', 'replacedByBetter', 'notMeasurable', 'other'] as const;

const judged = z.enum([...new Set([...standings, ...verdicts])]);

/** What a party says of a commitment: who, when, why and on what evidence (honesty rule 3). Never an official's name, only the role. */
export const assessment = z
  .strictObject({
    key,
    kind: z.enum(['now', 'final']),
    by: responsible,
    role: text(200).nullable().default(null),
    on: day,
    status: judged,
    reason: text(),
    cause: z.enum(causes).nullable().default(null),
    evidence: z.array(key).default([]),
  })
  .refine((a) => a.cause !== null || !['atRisk', 'offTrack', 'notKept', 'partlyKept'].includes(a.status), {
    error: 'is missing although the commitment deviates',
    path: ['cause'],
  });
export type Assessment = z.infer<typeof assessment>;

/**
 * The word a published follow-up uses of a commitment. `basis: source` means that the follow-up says so itself, `derived` that somebody later
 * compared target and outcome (then it is no judgement and we compare ourselves). `done` is a report that something was done, not a verdict.
 */
export const statementWords = ['kept', 'exceeded', 'partly', 'notKept', 'cancelled', 'removed', 'done', 'ongoing', 'notReported'] as const;
export const statement = z.strictObject({
  word: z.enum(statementWords),
  basis: z.enum(['source', 'derived']).nullable().default(null),
  by: text(300).nullable().default(null),
  on: partialDate.nullable().default(null),
});
export type Statement = z.infer<typeof statement>;
