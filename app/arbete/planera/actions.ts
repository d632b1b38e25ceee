'use server';
import { planActivity } from '#db/working/mutations/log-activity.ts';
import { action } from '../../action.ts';

export const plan = action(planActivity);
