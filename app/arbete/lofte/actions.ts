'use server';
import { draftPaths } from '#components/draft/draft-paths.ts';
import { approvePledge, declinePledge, submitPledge } from '#db/working/mutations/approve-pledge.ts';
import { draftAreas } from '#db/working/mutations/draft-areas.ts';
import { draftCommitment, editCommitment } from '#db/working/mutations/draft-commitment.ts';
import { dropCommitment, moveCommitment, removeCommitment, resumeCommitment } from '#db/working/mutations/draft-order.ts';
import { describePledge, draftPledge } from '#db/working/mutations/draft-pledge.ts';
import { revisePledge } from '#db/working/mutations/revise-pledge.ts';
import { action } from '../../action.ts';

type DraftDone = { result: { pledge: string } };
const toDraft = ({ result }: DraftDone) => draftPaths.draft(result.pledge);
const toApproval = ({ result }: DraftDone) => draftPaths.approval(result.pledge);

export const begin = action(draftPledge, toDraft);
export const describe = action(describePledge, toDraft);
export const arrange = action(draftAreas, toDraft);
export const add = action(draftCommitment, toDraft);
export const edit = action(editCommitment, toDraft);
export const move = action(moveCommitment, toDraft);
export const drop = action(dropCommitment, toDraft);
export const resume = action(resumeCommitment, toDraft);
export const remove = action(removeCommitment, toDraft);
export const submit = action(submitPledge, toApproval);
export const approve = action(approvePledge, toApproval);
export const decline = action(declinePledge, toApproval);
export const revise = action(revisePledge, toApproval);
