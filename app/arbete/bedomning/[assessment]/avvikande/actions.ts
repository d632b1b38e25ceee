'use server';
import { workPaths } from '#components/work/work-paths.ts';
import { disagree as disagreeWith } from '#db/working/mutations/disagree.ts';
import { action } from '../../../../action.ts';

export const disagree = action(
  disagreeWith,
  ({ result: { commitment, isProposal } }) => `${workPaths.commitment(commitment)}?sparat=${isProposal ? 'forslag' : 'avvikande'}`,
);
