'use server';
import { workPaths } from '#components/work/work-paths.ts';
import { answerConcern } from '#db/working/mutations/answer-concern.ts';
import { describeConcern } from '#db/working/mutations/note-concern.ts';
import { action } from '../../../action.ts';

export const answer = action(answerConcern, ({ result }) => `${workPaths.concern(result.concern)}?sparat`);
export const describe = action(describeConcern, ({ result }) => `${workPaths.concern(result.concern)}?sparat`);
