import {
  askConsent,
  carryOutApproval,
  decideApproval,
  openApproval,
  proposeApproval,
  recordLegalCheck,
} from './approval-actions.ts';
import { answerMissing, changeMissing, closeCase, previewMissing, sendMissing } from './closing-actions.ts';
import { approveDebriefing, declineDebriefing, otherTimes, planDebriefing } from './debriefing-actions.ts';
import type { Handlers } from './handlers.ts';
import { agreePlan, declinePlan, openPlan, wantPlanTalk } from './plan-actions.ts';
import { saveAgreement } from './save-agreement.ts';

/** What the leader decides, and the question to the person before the case is closed. */
export const approvalHandlers = {
  'open-approval': openApproval,
  'propose-approval': proposeApproval,
  'ask-consent': askConsent,
  'record-legal-check': recordLegalCheck,
  'decide-approval': decideApproval,
  'carry-out-approval': carryOutApproval,
  'agree-plan': agreePlan,
  'decline-plan': declinePlan,
  'save-agreement': saveAgreement,
  'open-plan': openPlan,
  'want-plan-talk': wantPlanTalk,
  'plan-debriefing': planDebriefing,
  'approve-debriefing': approveDebriefing,
  'decline-debriefing': declineDebriefing,
  'other-times': otherTimes,
  'lack-something': (context, data) => answerMissing(context, data, true),
  'lack-nothing': (context, data) => answerMissing(context, data, false),
  'preview-missing': previewMissing,
  'change-missing': changeMissing,
  'send-missing': sendMissing,
  'close-case': closeCase,
} satisfies Partial<Handlers>;
