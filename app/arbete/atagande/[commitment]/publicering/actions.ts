'use server';
import { draftPaths } from '#components/draft/draft-paths.ts';
import { easeClass, tightenClass, withdrawEasing } from '#db/working/mutations/change-class.ts';
import { liftTakedown, makeTakedown } from '#db/working/mutations/take-down.ts';
import { action } from '../../../../action.ts';

const back = ({ result }: { result: { commitment: string } }) => draftPaths.publication(result.commitment);

export const tighten = action(tightenClass, back);
export const ease = action(easeClass, back);
export const keepClass = action(withdrawEasing, back);
export const takeDown = action(makeTakedown, back);
export const lift = action(liftTakedown, back);
