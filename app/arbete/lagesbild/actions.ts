'use server';
import { workPaths } from '#components/work/work-paths.ts';
import { citePicture } from '#db/working/mutations/cite-picture.ts';
import { correctPicture, writePicture } from '#db/working/mutations/write-picture.ts';
import { action } from '../../action.ts';

const savedAt = ({ result }: { result: { picture: string } }) => `${workPaths.picture(result.picture)}?sparat`;

export const write = action(writePicture, savedAt);
export const correct = action(correctPicture, savedAt);
export const cite = action(citePicture, savedAt);
