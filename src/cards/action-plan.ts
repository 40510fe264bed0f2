import template from '../../adaptive-cards/action-plan.json' with { type: 'json' };
import { z } from 'zod';
import { InstantText } from '../case/facts.ts';
import { PlanReason } from '../case/plan-reason.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import { choicesOf } from './choices.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { choiceField } from './fields.ts';
import { inert } from './inert.ts';
import { editorInWords, PlanEditor, saveAgreementClick } from './plan-editor.ts';
import { openPlanClick, planInWords, ShownPlan } from './plan-in-words.ts';
import type { Texts } from '../texts/texts.ts';

const ActionPlanData = z.strictObject({
  caseId: CaseId,
  reporterName: z.string(),
  status: z.enum(['proposed', 'agreed', 'declined']),
  /** "Not now" was chosen without saying why. */
  reasonMissing: z.boolean(),
  /** The reader handles the case, which is open: others who lead it look only. */
  mayAnswer: z.boolean(),
  /** What was saved last. */
  plan: ShownPlan.optional(),
  editor: PlanEditor.optional(),
  now: InstantText,
});
export type ActionPlanData = z.infer<typeof ActionPlanData>;

/** Suggests an action plan to the leader: yes, or not now with a reason. Why it is suggested stays with the person. */
export const actionPlanCard = defineCard({
  name: 'action-plan',
  template,
  data: ActionPlanData,
  view: (data, { texts, commandId }) => {
    const { caseId, reporterName, status, reasonMissing, mayAnswer, plan, editor, now } = data;
    const { actionPlan } = texts;
    const isPlanShown = plan !== undefined && (editor === undefined || editor.problem === 'out-of-date');
    return {
      shared: texts.shared,
      ...actionPlan,
      title: actionPlan.title[plan === undefined ? status : 'saved'],
      fallbackText: texts.caseFacts.number(caseNumber(caseId)),
      body: bodyOf(data, actionPlan),
      ...editorInWords(editor, texts),
      caseNumber: texts.caseFacts.number(caseNumber(caseId)),
      isOpen: status === 'proposed' && mayAnswer,
      mayAgree: status !== 'agreed' && mayAnswer,
      mayEdit: mayAnswer && plan !== undefined && editor === undefined,
      isReasonMissing: reasonMissing,
      reasonChoices: choicesOf(PlanReason.options, actionPlan.reasons),
      isPlanShown,
      isTalkWanted: isPlanShown && plan.talkWanted,
      talkWanted: actionPlan.wantsTalk(inert(reporterName)),
      linesHint: actionPlan.linesHint(inert(reporterName)),
      ...planInWords(plan, 'leader', texts, now),
      open: texts.closing.open,
      saveClick: { caseId, commandId, seen: editor?.seen ?? 0 },
      editClick: { caseId, commandId, ask: 'edit' },
      click: { caseId, commandId },
    };
  },
  submits: {
    'agree-plan': caseClick,
    'decline-plan': caseClick.extend({ reason: choiceField(PlanReason.options) }),
    'save-agreement': saveAgreementClick,
    'open-plan': openPlanClick,
    'open-case': caseClick,
  },
});

type Words = Texts['actionPlan'];

function bodyOf(data: ActionPlanData, words: Words): string {
  const { status, mayAnswer, plan, editor } = data;
  const name = inert(data.reporterName);
  if (status === 'proposed') return mayAnswer ? words.body(name) : words.waits;
  if (editor !== undefined) return words.edit(name);
  if (plan === undefined) return words.answered[status];
  return mayAnswer ? words.saved(name) : words.savedByOthers(name);
}
