'use server';
import { workPaths } from '#components/work/work-paths.ts';
import { decideText } from '#db/working/mutations/decide-text.ts';
import { action } from '../../action.ts';

export const decide = action(decideText, () => workPaths.review);
