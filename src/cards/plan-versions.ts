import { z } from 'zod';
import template from '../../adaptive-cards/plan-versions.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { PlanStep, QuestionId } from '../contingency/questions.ts';
import { UnitId } from '../organisation/ids.ts';
import { planClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { momentInWords } from './moment-in-words.ts';

const PlanVersionsData = z.strictObject({
  unit: UnitId,
  step: PlanStep,
  /** The newest first. */
  versions: z
    .array(
      z.strictObject({
        version: z.int().min(1),
        by: z.string(),
        at: InstantText,
        changed: z.array(z.strictObject({ question: QuestionId, text: z.string().max(1100).optional() })),
      }),
    )
    .max(10),
});

/** What each version of a unit's plan changed, who did it and when. */
export const planVersionsCard = defineCard({
  name: 'plan-versions',
  template,
  data: PlanVersionsData,
  view: ({ unit, step, versions }, { texts, commandId }) => {
    const { history, questions, noAnswer } = texts.contingency;
    return {
      ...history,
      fallbackText: history.title,
      isEmpty: versions.length === 0,
      list: versions.map(({ version, by, at, changed }) => ({
        heading: history.version(version, momentInWords(at, texts)),
        by,
        changed: changed.map(({ question, text }) => ({
          question: `${questions[question]} `,
          answer: text ?? noAnswer,
        })),
      })),
      stepClick: { commandId, unit, step },
    };
  },
  submits: { 'edit-plan': planClick },
});
