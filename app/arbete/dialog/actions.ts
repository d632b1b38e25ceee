'use server';
import { workPaths } from '#components/work/work-paths.ts';
import { logDialogue } from '#db/working/mutations/log-dialogue.ts';
import { openDialogue } from '#db/working/mutations/open-dialogue.ts';
import { action } from '../../action.ts';

export const log = action(logDialogue);
export const open = action(openDialogue, ({ result }) => `${workPaths.round(result.dialogue)}?sparat`);
