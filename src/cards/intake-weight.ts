import { z } from 'zod';
import template from '../../adaptive-cards/intake-weight.json' with { type: 'json' };
import { IntakeAnswers } from '../case/draft.ts';
import { CaseId } from '../case/ids.ts';
import { yesNoChoices, yesNoValue } from './choices.ts';
import { caseClick, plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { dateField, impactField, truthField, yesOrNoField } from './fields.ts';
import { withHelpNow } from './help-now.ts';
import { impactChoices } from './impact-choices.ts';
import { stepBackClick } from './step-back.ts';

const IntakeWeightData = z.strictObject({
  caseId: CaseId,
  answers: IntakeAnswers,
  problems: z.array(
    z.enum(['absence-date-missing', 'absence-in-future', 'absence-before-event', 'absence-too-old']),
  ),
});
type IntakeWeightData = z.infer<typeof IntakeWeightData>;

/** Fourth step of the intake: how much it weighs, and what starts a clock. All of it may be skipped. */
export const intakeWeightCard = defineCard(
  withHelpNow({
    name: 'intake-weight',
    template,
    data: IntakeWeightData,
    view: (data, { texts, commandId }) => ({
      ...texts.intakeWeight,
      fallbackText: texts.intakeWeight.title,
      impactChoices: impactChoices(texts),
      yesNo: yesNoChoices(texts),
      ...values(data),
      isDateMissing: data.problems.includes('absence-date-missing'),
      isInFuture: data.problems.includes('absence-in-future'),
      isBeforeEvent: data.problems.includes('absence-before-event'),
      isTooOld: data.problems.includes('absence-too-old'),
      click: { caseId: data.caseId, commandId },
      back: { caseId: data.caseId, commandId, from: 'weight' },
    }),
    submits: {
      'answer-weight': caseClick.extend({
        impact: impactField,
        absence: yesOrNoField,
        firstAbsence: dateField,
        treatment: truthField,
        happenedBefore: truthField,
      }),
      'step-back': stepBackClick,
      'not-now': plainClick,
    },
  }),
);

function values({ answers, problems }: IntakeWeightData) {
  const absent = answers.firstAbsence !== undefined || problems.length > 0 ? true : undefined;
  return {
    impactValue: String(answers.impact ?? 'unknown'),
    absenceValue: yesNoValue(absent),
    firstAbsenceValue: answers.firstAbsence ?? '',
    treatmentValue: yesNoValue(answers.treatment),
    happenedBeforeValue: yesNoValue(answers.happenedBefore),
  };
}
