import { z } from 'zod';
import template from '../../adaptive-cards/plan-ask.json' with { type: 'json' };
import { CaseId, caseNumber } from '../case/ids.ts';
import { caseClick, plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { wantPlanTalkClick } from './plan-in-words.ts';

/** Asks the person whether the plan still fits, on the day to look at it again. No answer is needed. */
export const planAskCard = defineCard(
  withHelpNow({
    name: 'plan-ask',
    template,
    data: z.strictObject({ caseId: CaseId, version: z.int().min(1), hasLeader: z.boolean() }),
    view: ({ caseId, version, hasLeader }, { texts, commandId }) => {
      const { actionPlan } = texts;
      return {
        ...actionPlan.ask,
        body: actionPlan.ask[hasLeader ? 'body' : 'bodyKept'],
        fallbackText: actionPlan.ask.title,
        caseNumber: texts.caseFacts.number(caseNumber(caseId)),
        notRight: actionPlan.notRight,
        talkClick: { caseId, commandId, version },
        click: { caseId, commandId },
        plain: { commandId },
      };
    },
    submits: { 'want-plan-talk': wantPlanTalkClick, 'show-case': caseClick, later: plainClick },
  }),
);
