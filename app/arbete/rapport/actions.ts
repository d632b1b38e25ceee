'use server';
import { workPaths } from '#components/work/work-paths.ts';
import { makeReport, writeReport } from '#db/working/mutations/make-report.ts';
import { markReportRead } from '#db/working/mutations/mark-read.ts';
import { recordDecision, withdrawDecision } from '#db/working/mutations/record-decision.ts';
import { action } from '../../action.ts';
import { freeze as freezeReport } from '../all-verbs.ts';

type ReportDone = { result: { report: string } };
const to =
  (saved: string) =>
  ({ result }: ReportDone) =>
    `${workPaths.workReport(result.report)}?sparat=${saved}`;

export const make = action(makeReport, to('gjord'));
export const write = action(writeReport, to('skriven'));
export const freeze = action(freezeReport, to('fryst'));
const toDecisions = ({ result }: { result: { pledge: string } }) => `${workPaths.workReports(result.pledge)}?sparat=beslut#beslut`;

export const markRead = action(markReportRead, to('last'));
export const record = action(recordDecision, toDecisions);
export const withdraw = action(withdrawDecision, toDecisions);
