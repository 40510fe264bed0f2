import type { PersonId, UnitId } from '../organisation/ids.ts';
import type { AnswerValue, Plan, PlanVersion } from './plan.ts';
import { questionsOf, type PlanStep, type QuestionId } from './questions.ts';
import { isRenewable } from './review.ts';

/** The answers of one step; a question without one is emptied. */
export type StepAnswers = Partial<Readonly<Record<QuestionId, AnswerValue>>>;

/** Somebody saves one step of a unit's plan. */
export interface AnswerStep {
  readonly unit: UnitId;
  readonly step: PlanStep;
  readonly answers: StepAnswers;
  /** The version that the card was made of; 0 where there was no plan. */
  readonly seen: number;
  readonly by: PersonId;
  /** UTC instant. */
  readonly now: string;
}

/** `overtaken`: of these questions somebody else has changed the answer since the card was made. */
export type StepDecision =
  | { readonly kind: 'accepted'; readonly plan: Plan; readonly version: PlanVersion }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'overtaken'; readonly questions: readonly QuestionId[] };

/**
 * The plan with one more version. Nobody's answer is written over by somebody who has not seen it. A step that is saved
 * unchanged after some weeks is answered anew: somebody has looked it over.
 */
export function decideAnswerStep(plan: Plan | undefined, request: AnswerStep): StepDecision {
  const { step, answers, seen, now } = request;
  const changed = questionsOf(step).filter((id) => !isSame(plan?.answers[id]?.value, answers[id]));
  if (changed.length === 0) {
    if (plan === undefined || !isRenewable(plan, step, now)) return { kind: 'nothing' };
    return withAnswers(
      plan,
      request,
      questionsOf(step).filter((id) => plan.answers[id] !== undefined),
    );
  }
  const overtaken = changed.filter((id) => (plan?.answers[id]?.version ?? 0) > seen);
  if (overtaken.length > 0) return { kind: 'overtaken', questions: overtaken };
  return withAnswers(plan, request, changed);
}

function withAnswers(
  plan: Plan | undefined,
  { unit, step, answers, by, now }: AnswerStep,
  changed: readonly QuestionId[],
): StepDecision {
  const version = (plan?.version ?? 0) + 1;
  const news = changed.map((question) => ({ question, ...valueOf(answers[question]) }));
  const all = news.reduce<Plan['answers']>(
    (known, { question, ...value }) => ({ ...known, [question]: { ...value, by, at: now, version } }),
    plan?.answers ?? {},
  );
  return {
    kind: 'accepted',
    plan: { unit, version, answers: all },
    version: { version, step, by, at: now, changed: news },
  };
}

function valueOf(value: AnswerValue | undefined): { value?: AnswerValue } {
  return value === undefined ? {} : { value };
}

function isSame(one: AnswerValue | undefined, other: AnswerValue | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
