'use server';
import { withdrawActivity } from '#db/working/mutations/correct-activity.ts';
import { action } from '../../../action.ts';

export const undo = action(withdrawActivity);
