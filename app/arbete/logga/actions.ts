'use server';
import { logActivity } from '#db/working/mutations/log-activity.ts';
import { action } from '../../action.ts';

export const log = action(logActivity);
