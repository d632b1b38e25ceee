'use server';
import { workPaths } from '#components/work/work-paths.ts';
import { assessCommitment } from '#db/working/mutations/assess-commitment.ts';
import { action } from '../../../../action.ts';

export const assess = action(assessCommitment, (_, form) => `${workPaths.commitment(String(form.get('commitment')))}?sparat=bedomning`);
