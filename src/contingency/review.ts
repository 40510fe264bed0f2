import { Temporal } from 'temporal-polyfill';
import type { Plan } from './plan.ts';
import { PlanStep, questionsOf } from './questions.ts';

/** A plan is looked over once a year; saved unchanged, a step counts as looked over when it is older than some weeks. */
const reviewEvery = { hours: 365 * 24 };
const renewedAfter = { hours: 30 * 24 };

/** Whether a step that was answered has been saved by nobody for a year. `now` is a UTC instant. */
export function isUnreviewedPlan(plan: Plan, now: string): boolean {
  return PlanStep.options.some((step) => isOlder(plan, step, reviewEvery, now));
}

/** Whether saving this step with nothing changed is a look at an old answer rather than the same click again. */
export function isRenewable(plan: Plan, step: PlanStep, now: string): boolean {
  return isOlder(plan, step, renewedAfter, now);
}

function isOlder(plan: Plan, step: PlanStep, than: { hours: number }, now: string): boolean {
  const saved = questionsOf(step).flatMap((id) => plan.answers[id]?.at ?? []);
  const limit = Temporal.Instant.from(now).subtract(than);
  return (
    saved.length > 0 && saved.every((at) => Temporal.Instant.compare(Temporal.Instant.from(at), limit) < 0)
  );
}
