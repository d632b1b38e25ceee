'use server';
import { workPaths } from '#components/work/work-paths.ts';
import { takeBackSilence, tellSilence } from '#db/working/mutations/tell-silence.ts';
import { action } from '../../action.ts';

export const tell = action(tellSilence);
export const takeBack = action(takeBackSilence, ({ result }) => `${workPaths.commitment(result.commitment)}?sparat=tillbaka`);
