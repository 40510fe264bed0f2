import { answerFor } from '../../contingency/answers-for.ts';
import type { Plan } from '../../contingency/plan.ts';
import { QuestionId } from '../../contingency/questions.ts';
import { isUnreviewedPlan } from '../../contingency/review.ts';
import { canCollect } from '../../organisation/collector.ts';
import { personName } from '../../organisation/directory.ts';
import type { Organisation, Unit } from '../../organisation/organisation.ts';

/** Of all plans: which units have none, which leave questions open, which name a collector, and which own plans are overdue for a look. */
export function plansIn(organisation: Organisation, plans: readonly Plan[], now: string) {
  const ids = (wanted: (unit: Unit) => boolean) => organisation.units.filter(wanted).map(({ id }) => id);
  const answered = new Map(organisation.units.map((unit) => [unit.id, answersOf(organisation, unit, plans)]));
  const late = plans.filter((plan) => isUnreviewedPlan(plan, now)).map(({ unit }) => unit);
  return {
    planless: ids(({ id }) => answered.get(id) === 0),
    plansOpen: ids(({ id }) => {
      const count = answered.get(id) ?? 0;
      return count > 0 && count < QuestionId.options.length;
    }),
    collectorInPlan: ids((unit) => namesCollector(organisation, unit, plans)),
    plansUnreviewed: ids(({ id }) => late.includes(id)),
  };
}

/** How many questions are answered for a unit. People who are gone answer nothing. */
function answersOf(organisation: Organisation, unit: Unit, plans: readonly Plan[]): number {
  return QuestionId.options.filter((question) => {
    const value = answerFor(organisation, unit, plans, question)?.value;
    if (value?.kind !== 'people') return value !== undefined;
    return value.people.some((person) => personName(organisation, person) !== undefined);
  }).length;
}

/** Whether somebody is named to keep evidence who can be asked to. */
function namesCollector(organisation: Organisation, unit: Unit, plans: readonly Plan[]): boolean {
  const value = answerFor(organisation, unit, plans, 'collector')?.value;
  if (value?.kind !== 'people') return false;
  return value.people.some(
    (person) => personName(organisation, person) !== undefined && canCollect(organisation, unit, person),
  );
}
