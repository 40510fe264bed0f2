import template from '../../adaptive-cards/action-plan.json' with { type: 'json' };
import { z } from 'zod';
import { PlanReason } from '../case/plan-reason.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import { choicesOf } from './choices.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { choiceField } from './fields.ts';
import { inert } from './inert.ts';

const ActionPlanData = z.strictObject({
  caseId: CaseId,
  reporterName: z.string(),
  status: z.enum(['proposed', 'agreed', 'declined']),
  /** "Not now" was chosen without saying why. */
  reasonMissing: z.boolean(),
});

/** Suggests an action plan to the leader: yes, or not now with a reason. Why it is suggested stays with the person. */
export const actionPlanCard = defineCard({
  name: 'action-plan',
  template,
  data: ActionPlanData,
  view: ({ caseId, reporterName, status, reasonMissing }, { texts, commandId }) => {
    const { actionPlan } = texts;
    return {
      ...actionPlan,
      title: actionPlan.title[status],
      fallbackText: texts.caseFacts.number(caseNumber(caseId)),
      body: status === 'proposed' ? actionPlan.body(inert(reporterName)) : actionPlan.answered[status],
      caseNumber: texts.caseFacts.number(caseNumber(caseId)),
      isOpen: status === 'proposed',
      mayAgree: status !== 'agreed',
      isReasonMissing: reasonMissing,
      reasonChoices: choicesOf(PlanReason.options, actionPlan.reasons),
      open: texts.closing.open,
      click: { caseId, commandId },
    };
  },
  submits: {
    'agree-plan': caseClick,
    'decline-plan': caseClick.extend({ reason: choiceField(PlanReason.options) }),
    'open-case': caseClick,
  },
});
