'use server';
import { cancelActivity } from '#db/working/mutations/settle-plan.ts';
import { action } from '../../../../action.ts';

export const cancel = action(cancelActivity);
