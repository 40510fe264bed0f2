import { answerFor, mayAnswer, unitsToAnswerFor, type Holding } from '../../contingency/answers-for.ts';
import { mostPeople, type AnswerValue, type Plan } from '../../contingency/plan.ts';
import { questionsOf, type PlanStep } from '../../contingency/questions.ts';
import { personName, unitById, unitOf, unitsUpwards } from '../../organisation/directory.ts';
import type { PersonId, UnitId } from '../../organisation/ids.ts';
import type { Organisation, Unit } from '../../organisation/organisation.ts';
import { channelAudience, distinct } from '../../organisation/roles.ts';
import { StorageUnavailable } from '../../ports/case-store.ts';
import { errorFields } from '../../ports/error-name.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Services } from '../services.ts';

/** So many people fit on a card three times. */
const mostChoices = 40;

/** The plans of a unit and of those above it, the nearest first. */
export async function plansFor({ plans, organisation }: Services, unit: Unit): Promise<readonly Plan[]> {
  const read = await Promise.all(unitsUpwards(organisation, unit).map(({ id }) => plans.read(id)));
  return read.flatMap((stored) => stored?.plan ?? []);
}

/** The same, or nothing when storage does not answer: what is read beside them is shown all the same. */
export async function plansIfReadable(services: Services, unit: Unit): Promise<readonly Plan[] | undefined> {
  try {
    return await plansFor(services, unit);
  } catch (error) {
    if (!(error instanceof StorageUnavailable)) throw error;
    services.log.error('storage.unreachable', errorFields(error));
    return undefined;
  }
}

/** One step of the plan as everybody of the unit reads it. */
export function planPart(
  { organisation }: Pick<Services, 'organisation'>,
  { unit, plans, step, reader }: { unit: Unit; plans: readonly Plan[]; step: PlanStep; reader: PersonId },
  texts: Texts,
) {
  const hasOtherUnits = unitsToAnswerFor(organisation, reader).some(({ id }) => id !== unit.id);
  const isOwn = unitOf(organisation, reader)?.id === unit.id;
  return {
    unit: unit.id,
    step,
    ...(hasOtherUnits || !isOwn ? { unitName: unit.name } : {}),
    hasOtherUnits,
    answers: questionsOf(step).map((question) => {
      const holding = answerFor(organisation, unit, plans, question);
      const text = holding && answerInWords(organisation, holding.value, texts);
      return { question, ...(text === undefined || text === '' ? {} : { text }) };
    }),
    mayAnswer: mayAnswer(organisation, unit, reader),
  };
}

/** An answer as it is read; people who are gone are not named. */
export function answerInWords(organisation: Organisation, value: AnswerValue, texts: Texts): string {
  switch (value.kind) {
    case 'people':
      return value.people.flatMap((person) => personName(organisation, person) ?? []).join(', ');
    case 'choice':
      return texts.contingency.offers[value.choice];
    case 'text':
      return value.text;
  }
}

/** Who can be chosen for a unit: those with a role first, here and above; whoever is chosen already stays. */
export function choosable(organisation: Organisation, unit: Unit, chosen: readonly PersonId[]) {
  const roles = unitsUpwards(organisation, unit).flatMap((each) => [
    ...channelAudience(each),
    ...each.tr,
    ...each.firstAiders,
    each.collector,
  ]);
  const all = distinct([...chosen, ...roles, ...organisation.hr, ...unit.members]);
  return all
    .flatMap((person) => {
      const name = personName(organisation, person);
      return name === undefined ? [] : [{ person, name }];
    })
    .slice(0, mostChoices);
}

/** An answer as an input holds it. */
export function inputValue(value: AnswerValue | undefined): string {
  if (value === undefined) return '';
  if (value.kind === 'people') return value.people.slice(0, mostPeople).join(',');
  return value.kind === 'choice' ? value.choice : value.text;
}

/** An answer that holds from a unit above; nothing where the unit has its own. */
export function fromAbove(
  organisation: Organisation,
  unit: UnitId,
  holding: Holding | undefined,
  texts: Texts,
) {
  if (holding === undefined || holding.from === unit) return {};
  const by = unitById(organisation, holding.from)?.name ?? holding.from;
  const text = answerInWords(organisation, holding.value, texts);
  return { other: { because: 'from-above' as const, by, text } };
}
