'use server';
import { workPaths } from '#components/work/work-paths.ts';
import { approveFollowUp } from '#db/working/mutations/approve-follow-up.ts';
import { action } from '../../../../action.ts';

export const approve = action(approveFollowUp, ({ result }) => workPaths.followUp(result.pledge));
