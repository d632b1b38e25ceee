import { answerConcern } from './mutations/answer-concern.ts';
import { answerQuestion } from './mutations/answer-question.ts';
import { approveFollowUp } from './mutations/approve-follow-up.ts';
import { approvePledge, declinePledge, submitPledge } from './mutations/approve-pledge.ts';
import { askQuestion } from './mutations/ask-question.ts';
import { assessCommitment } from './mutations/assess-commitment.ts';
import { changeAreas } from './mutations/change-areas.ts';
import { easeClass, tightenClass, withdrawEasing } from './mutations/change-class.ts';
import { changeSettings } from './mutations/change-settings.ts';
import { citePicture } from './mutations/cite-picture.ts';
import { correctActivity, withdrawActivity } from './mutations/correct-activity.ts';
import { correctFigure } from './mutations/correct-figure.ts';
import { countConversation, takeBackConversation } from './mutations/count-conversation.ts';
import { approveAssessment, declineAssessment } from './mutations/decide-assessment.ts';
import { decideText } from './mutations/decide-text.ts';
import { disagree } from './mutations/disagree.ts';
import { draftAreas } from './mutations/draft-areas.ts';
import { draftCommitment, editCommitment } from './mutations/draft-commitment.ts';
import { dropCommitment, moveCommitment, removeCommitment, resumeCommitment } from './mutations/draft-order.ts';
import { describePledge, draftPledge } from './mutations/draft-pledge.ts';
import { importPledge } from './mutations/import-pledge.ts';
import { invitePerson, withdrawInvitation } from './mutations/invite.ts';
import { logActivity, planActivity } from './mutations/log-activity.ts';
import { logDialogue } from './mutations/log-dialogue.ts';
import { makeReport, writeReport } from './mutations/make-report.ts';
import { markReportRead } from './mutations/mark-read.ts';
import { describeConcern, noteConcern } from './mutations/note-concern.ts';
import { describeDialogue, openDialogue } from './mutations/open-dialogue.ts';
import { disablePerson, enablePerson, endMembership, endPersonSessions, resetSecondFactor } from './mutations/people.ts';
import { proposeAssessment } from './mutations/propose-assessment.ts';
import { recordDecision, withdrawDecision } from './mutations/record-decision.ts';
import { leaveOutCommitment, relateCommitment } from './mutations/relate-commitment.ts';
import { releaseQuestion } from './mutations/release-question.ts';
import { reportFigure } from './mutations/report-figure.ts';
import { reportPlanRow } from './mutations/report-plan-row.ts';
import { revisePledge } from './mutations/revise-pledge.ts';
import { servePlanRow } from './mutations/serve-plan-row.ts';
import { cancelActivity, completeActivity } from './mutations/settle-plan.ts';
import { liftTakedown, makeTakedown } from './mutations/take-down.ts';
import { compileDialogue, tellBack } from './mutations/tell-back.ts';
import { takeBackSilence, tellSilence } from './mutations/tell-silence.ts';
import { correctPicture, writePicture } from './mutations/write-picture.ts';
import type { Verb } from './verb.ts';

/** Everything that somebody signed in can do, by the name of its action, but what takes words (`app/verbs.ts`). Each has a form and is reached as `POST /api/arbete/<action>` too. */
export const verbs: Verb[] = [
  logActivity,
  assessCommitment,
  proposeAssessment,
  approveAssessment,
  declineAssessment,
  disagree,
  planActivity,
  completeActivity,
  cancelActivity,
  correctActivity,
  withdrawActivity,
  reportFigure,
  correctFigure,
  tellSilence,
  takeBackSilence,
  logDialogue,
  openDialogue,
  describeDialogue,
  compileDialogue,
  tellBack,
  countConversation,
  takeBackConversation,
  noteConcern,
  describeConcern,
  answerConcern,
  reportPlanRow,
  servePlanRow,
  writePicture,
  correctPicture,
  citePicture,
  askQuestion,
  answerQuestion,
  releaseQuestion,
  makeReport,
  recordDecision,
  withdrawDecision,
  writeReport,
  markReportRead,
  draftPledge,
  describePledge,
  draftAreas,
  draftCommitment,
  editCommitment,
  moveCommitment,
  dropCommitment,
  resumeCommitment,
  removeCommitment,
  relateCommitment,
  leaveOutCommitment,
  submitPledge,
  approvePledge,
  declinePledge,
  approveFollowUp,
  revisePledge,
  importPledge,
  tightenClass,
  easeClass,
  withdrawEasing,
  makeTakedown,
  liftTakedown,
  changeSettings,
  changeAreas,
  decideText,
  invitePerson,
  withdrawInvitation,
  disablePerson,
  enablePerson,
  endMembership,
  endPersonSessions,
  resetSecondFactor,
];
