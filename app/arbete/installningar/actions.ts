'use server';
import { workPaths } from '#components/work/work-paths.ts';
import { changeAreas } from '#db/working/mutations/change-areas.ts';
import { changeSettings } from '#db/working/mutations/change-settings.ts';
import { action } from '../../action.ts';

export const change = action(changeSettings, () => workPaths.settings);
export const arrange = action(changeAreas, () => workPaths.settings);
