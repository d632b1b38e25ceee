import { assessCommitment } from './mutations/assess-commitment.ts';
import { approveAssessment, declineAssessment } from './mutations/decide-assessment.ts';
import { disagree } from './mutations/disagree.ts';
import { logActivity } from './mutations/log-activity.ts';
import { proposeAssessment } from './mutations/propose-assessment.ts';
import type { Verb } from './verb.ts';

/** Everything that somebody signed in can do, by the name of its action. Each has a form and is reached as `POST /api/arbete/<action>` too. */
export const verbs: Verb[] = [logActivity, assessCommitment, proposeAssessment, approveAssessment, declineAssessment, disagree];
