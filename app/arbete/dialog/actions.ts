'use server';
import { logDialogue } from '#db/working/mutations/log-dialogue.ts';
import { action } from '../../action.ts';

export const log = action(logDialogue);
