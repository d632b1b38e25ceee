'use server';
import { completeActivity } from '#db/working/mutations/settle-plan.ts';
import { action } from '../../../../action.ts';

export const complete = action(completeActivity);
