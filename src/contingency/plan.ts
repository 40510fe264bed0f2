import { z } from 'zod';
import { InstantText } from '../case/facts.ts';
import { PersonId, UnitId } from '../organisation/ids.ts';
import { PlanStep, PsychologistOffer, QuestionId } from './questions.ts';

/** So long a text may be, in characters, and so many people answer one question. */
export const mostText = 500;
export const mostPeople = 5;

/** What is answered. Of the workplace, never of a case. */
export const AnswerValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('people'), people: z.array(PersonId).min(1).max(mostPeople) }),
  z.strictObject({ kind: z.literal('choice'), choice: PsychologistOffer }),
  z.strictObject({ kind: z.literal('text'), text: z.string().min(1).max(mostText) }),
]);
export type AnswerValue = z.infer<typeof AnswerValue>;

/** A question as it was last answered, or emptied. */
const Answered = z.strictObject({
  value: AnswerValue.optional(),
  by: PersonId,
  /** UTC. */
  at: InstantText,
  /** The version of the plan that this came with. */
  version: z.int().min(1),
});

/** The contingency plan of one unit: its own answers, without those of the units above. */
export const Plan = z.strictObject({
  unit: UnitId,
  version: z.int().min(1),
  answers: z.partialRecord(QuestionId, Answered),
});
export type Plan = z.infer<typeof Plan>;

/** What one version changed, and what it made of it. */
export const PlanVersion = z.strictObject({
  version: z.int().min(1),
  step: PlanStep,
  by: PersonId,
  at: InstantText,
  changed: z.array(z.strictObject({ question: QuestionId, value: AnswerValue.optional() })).min(1),
});
export type PlanVersion = z.infer<typeof PlanVersion>;
