import { unitOf, unitsUpwards } from '../organisation/directory.ts';
import type { PersonId, UnitId } from '../organisation/ids.ts';
import type { Organisation, Unit } from '../organisation/organisation.ts';
import { channelAudience } from '../organisation/roles.ts';
import type { AnswerValue, Plan } from './plan.ts';
import type { QuestionId } from './questions.ts';

/** An answer that holds for a unit, and the unit that gave it. */
export interface Holding {
  readonly value: AnswerValue;
  readonly from: UnitId;
}

/** What holds for a unit: its own answer, else that of the nearest unit above that has one. */
export function answerFor(
  organisation: Organisation,
  unit: Unit,
  plans: readonly Plan[],
  question: QuestionId,
): Holding | undefined {
  return unitsUpwards(organisation, unit)
    .map(({ id }) => {
      const value = plans.find((plan) => plan.unit === id)?.answers[question]?.value;
      return value && { value, from: id };
    })
    .find((holding) => holding !== undefined);
}

/** Leader, deputy and AMR of the unit and of those above answer for it; everybody else reads. */
export function mayAnswer(organisation: Organisation, unit: Unit, person: PersonId): boolean {
  return unitsUpwards(organisation, unit).some((each) => channelAudience(each).includes(person));
}

/** The units that a person leads, stands in for or represents, the own one first; not all those below them. */
export function unitsToAnswerFor(organisation: Organisation, person: PersonId): readonly Unit[] {
  const own = unitOf(organisation, person);
  const others = organisation.units.filter(
    (unit) => unit.id !== own?.id && channelAudience(unit).includes(person),
  );
  return own !== undefined && mayAnswer(organisation, own, person) ? [own, ...others] : others;
}
