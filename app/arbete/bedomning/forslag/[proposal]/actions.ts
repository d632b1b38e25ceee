'use server';
import { workPaths } from '#components/work/work-paths.ts';
import { approveAssessment, declineAssessment } from '#db/working/mutations/decide-assessment.ts';
import { action } from '../../../../action.ts';

export const approve = action(approveAssessment, ({ result: { commitment } }) => `${workPaths.commitment(commitment)}?sparat=godkand`);
export const decline = action(declineAssessment, ({ result: { commitment } }) => `${workPaths.commitment(commitment)}?sparat=nej`);
