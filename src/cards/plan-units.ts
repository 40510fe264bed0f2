import { z } from 'zod';
import template from '../../adaptive-cards/plan-units.json' with { type: 'json' };
import { PlanStep } from '../contingency/questions.ts';
import { UnitId } from '../organisation/ids.ts';
import { readGuidance } from './clicks.ts';
import { defineCard } from './define-card.ts';

/** So many units stand in the list. */
export const mostUnits = 100;

const PlanUnitsData = z.strictObject({
  step: PlanStep,
  /** For which the reader may answer. */
  units: z
    .array(z.strictObject({ unit: UnitId, name: z.string() }))
    .min(1)
    .max(mostUnits),
});

/** Of somebody who answers for several units: whose plan to read and fill in. */
export const planUnitsCard = defineCard({
  name: 'plan-units',
  template,
  data: PlanUnitsData,
  view: ({ step, units }, { texts, commandId }) => {
    const words = texts.contingency.units;
    return {
      ...words,
      fallbackText: words.title,
      choices: units.map(({ unit, name }) => ({ title: name, value: unit })),
      value: units[0]?.unit ?? '',
      readClick: { commandId, page: 'plan', section: step },
    };
  },
  submits: { 'read-guidance': readGuidance },
});
