'use server';
import { correctActivity, withdrawActivity } from '#db/working/mutations/correct-activity.ts';
import { action } from '../../../../action.ts';

export const correct = action(correctActivity);
export const withdraw = action(withdrawActivity);
