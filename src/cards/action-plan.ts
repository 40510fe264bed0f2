import template from '../../adaptive-cards/action-plan.json' with { type: 'json' };
import { z } from 'zod';
import { PlanContent, PlanMeasure } from '../case/plan-content.ts';
import { PlanReason } from '../case/plan-reason.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import { choicesOf } from './choices.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { choiceField, choicesField, dateField } from './fields.ts';
import { inert } from './inert.ts';
import type { Texts } from '../texts/texts.ts';

const ActionPlanData = z.strictObject({
  caseId: CaseId,
  reporterName: z.string(),
  status: z.enum(['proposed', 'agreed', 'declined']),
  /** "Not now" was chosen without saying why. */
  reasonMissing: z.boolean(),
  /** What is agreed, to be ticked and saved while the case is open. */
  editor: z
    .strictObject({
      isSaved: z.boolean(),
      possible: z.array(PlanMeasure).readonly(),
      measures: z.array(PlanMeasure).readonly(),
      lookAgainOn: PlanContent.shape.lookAgainOn.optional(),
      problem: z.enum(['measures-missing', 'date-missing', 'date-past']).optional(),
    })
    .optional(),
});

/** Suggests an action plan to the leader: yes, or not now with a reason. Why it is suggested stays with the person. */
export const actionPlanCard = defineCard({
  name: 'action-plan',
  template,
  data: ActionPlanData,
  view: ({ caseId, reporterName, status, reasonMissing, editor }, { texts, commandId }) => {
    const { actionPlan } = texts;
    return {
      ...actionPlan,
      title: actionPlan.title[status],
      fallbackText: texts.caseFacts.number(caseNumber(caseId)),
      body: bodyOf(status, inert(reporterName), editor, actionPlan),
      ...editorInWords(editor, actionPlan),
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
    'save-agreement': caseClick.extend({
      measures: choicesField(PlanMeasure, PlanMeasure.options.length),
      lookAgainOn: dateField,
    }),
    'open-case': caseClick,
  },
});

type ActionPlanData = z.infer<typeof ActionPlanData>;
type Words = Texts['actionPlan'];

function bodyOf(
  status: ActionPlanData['status'],
  name: string,
  editor: ActionPlanData['editor'],
  words: Words,
): string {
  if (status === 'proposed') return words.body(name);
  if (editor === undefined) return words.answered[status];
  return editor.isSaved ? words.saved(name) : words.edit(name);
}

function editorInWords(editor: ActionPlanData['editor'], words: Words) {
  const { possible = [], measures = [], lookAgainOn = '', problem } = editor ?? {};
  return {
    isEditing: editor !== undefined,
    hasProblem: problem !== undefined,
    problemText: problem === undefined ? '' : words.problems[problem],
    measureChoices: choicesOf(possible, words.measures),
    measuresValue: measures.join(','),
    lookAgainValue: lookAgainOn,
  };
}
