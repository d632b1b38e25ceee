'use server';
import { workPaths } from '#components/work/work-paths.ts';
import { liftTakedown, makeTakedown } from '#db/working/mutations/take-down.ts';
import { action } from '../../action.ts';

export const takeDown = action(makeTakedown, () => workPaths.published);
export const lift = action(liftTakedown, () => workPaths.published);
