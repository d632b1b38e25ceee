'use server';
import { workPaths } from '#components/work/work-paths.ts';
import { reportPlanRow } from '#db/working/mutations/report-plan-row.ts';
import { servePlanRow } from '#db/working/mutations/serve-plan-row.ts';
import { action } from '../../../action.ts';

export const report = action(reportPlanRow, ({ result }) => `${workPaths.actionPlan(result.plan)}?sparat=${result.row}#rad-${result.row}`);
export const serve = action(servePlanRow, ({ result }) => `${workPaths.actionPlan(result.plan)}?sparat=koppling#koppla`);
