import { z } from 'zod';
import template from '../../adaptive-cards/intake-correct.json' with { type: 'json' };
import { CaseId } from '../case/ids.ts';
import { caseClick, plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

const CorrectedStep = z.enum(['when', 'what', 'who', 'weight']);

/** From the preview: which step to correct. The preview comes again after it. */
export const intakeCorrectCard = defineCard(
  withHelpNow({
    name: 'intake-correct',
    template,
    data: z.strictObject({ caseId: CaseId }),
    view: ({ caseId }, { texts, commandId }) => ({
      ...texts.intakeCorrect,
      fallbackText: texts.intakeCorrect.title,
      choices: CorrectedStep.options.map((step) => ({
        title: texts.intakeCorrect.steps[step],
        click: { caseId, commandId, step },
      })),
    }),
    submits: { 'correct-step': caseClick.extend({ step: CorrectedStep }), 'resume-draft': plainClick },
  }),
);
