'use server';
import { workPaths } from '#components/work/work-paths.ts';
import { proposeAssessment } from '#db/working/mutations/propose-assessment.ts';
import { action } from '../../../../action.ts';

export const propose = action(proposeAssessment, (_, form) => `${workPaths.commitment(String(form.get('commitment')))}?sparat=forslag`);
