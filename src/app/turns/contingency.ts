import { planStepCard } from '../../cards/plan-step.ts';
import { mostUnits, planUnitsCard } from '../../cards/plan-units.ts';
import { planVersionsCard } from '../../cards/plan-versions.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { answerFor, mayAnswer, unitsToAnswerFor } from '../../contingency/answers-for.ts';
import { decideAnswerStep, type StepAnswers } from '../../contingency/answer-step.ts';
import type { AnswerValue } from '../../contingency/plan.ts';
import { questionsOf, type PlanStep, type QuestionId } from '../../contingency/questions.ts';
import { unitById } from '../../organisation/directory.ts';
import type { PersonId, UnitId } from '../../organisation/ids.ts';
import type { Unit } from '../../organisation/organisation.ts';
import type { Reply } from '../../ports/turn.ts';
import { nameOf } from '../recipients.ts';
import { answerInWords, choosable, fromAbove, inputValue, plansFor } from '../views/plan.ts';
import { showPage } from './guidance.ts';
import { refusePolitely } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

const mostVersions = 10;

/** The questions of one step, with the answers of the unit itself; for nobody who may not answer them. */
export async function editPlan(context: TurnContext, data: SubmitData<'edit-plan'>): Promise<Reply> {
  const unit = unitToAnswerFor(context, data.unit);
  return unit === undefined ? refusePolitely(context) : showStepOf(context, unit, data.step);
}

/**
 * Saves one step. Whatever somebody else has answered since the card was made is not written over: the card comes again
 * with what was typed, and what the other wrote beside it.
 */
export async function savePlan(context: TurnContext, data: SubmitData<'save-plan'>): Promise<Reply> {
  const { services, person, now } = context;
  const unit = unitToAnswerFor(context, data.unit);
  if (unit === undefined) return refusePolitely(context);
  const stored = await services.plans.read(unit.id);
  const { step, seen } = data;
  const answers = answersIn(context, unit, data, stored?.plan.answers);
  const request = { unit: unit.id, step, answers, seen, by: person, now };
  const decision = decideAnswerStep(stored?.plan, request);
  if (decision.kind === 'overtaken')
    return showStepOf(context, unit, step, { answers, overtaken: decision.questions });
  if (decision.kind === 'accepted') {
    const isWritten = await services.plans.write(decision.plan, decision.version, stored?.tag);
    if (!isWritten) return savePlan(context, data);
  }
  return showPage(context, 'plan', { section: step, unit: unit.id });
}

/** The units that the reader answers for. */
export async function choosePlanUnit(
  context: TurnContext,
  { step }: SubmitData<'choose-plan-unit'>,
): Promise<Reply> {
  const units = unitsToAnswerFor(context.services.organisation, context.person);
  if (units.length === 0) return refusePolitely(context);
  return show(context, planUnitsCard, {
    step,
    units: units.slice(0, mostUnits).map(({ id, name }) => ({ unit: id, name })),
  });
}

/** Who changed what, and when. */
export async function showPlanVersions(
  context: TurnContext,
  { unit: unitId, step }: SubmitData<'plan-versions'>,
): Promise<Reply> {
  const { organisation, plans } = context.services;
  const unit = unitToAnswerFor(context, unitId);
  if (unit === undefined) return refusePolitely(context);
  const [texts, versions] = [await context.texts, await plans.versions(unit.id)];
  return show(context, planVersionsCard, {
    unit: unit.id,
    step,
    versions: versions.slice(0, mostVersions).map(({ version, by, at, changed }) => ({
      version,
      by: nameOf(organisation, by),
      at,
      changed: changed.map(({ question, value }) => ({
        question,
        ...(value === undefined ? {} : { text: answerInWords(organisation, value, texts) }),
      })),
    })),
  });
}

interface Typed {
  readonly answers: StepAnswers;
  readonly overtaken: readonly QuestionId[];
}

async function showStepOf(context: TurnContext, unit: Unit, step: PlanStep, typed?: Typed): Promise<Reply> {
  const { services } = context;
  const { organisation } = services;
  const texts = await context.texts;
  const plans = await plansFor(services, unit);
  const own = plans.find((plan) => plan.unit === unit.id);
  const asked = questionsOf(step).map((question) => {
    const answered = own?.answers[question];
    const value = typed === undefined ? answered?.value : typed.answers[question];
    const meanwhile =
      answered !== undefined && typed?.overtaken.includes(question) === true
        ? {
            because: 'meanwhile' as const,
            by: nameOf(organisation, answered.by),
            text:
              answered.value === undefined
                ? texts.contingency.noAnswer
                : answerInWords(organisation, answered.value, texts),
          }
        : undefined;
    const holding = answerFor(organisation, unit, plans, question);
    return {
      question,
      value: inputValue(value),
      ...(meanwhile === undefined ? fromAbove(organisation, unit.id, holding, texts) : { other: meanwhile }),
    };
  });
  const chosen = [...Object.values(typed?.answers ?? {}), ...valuesOf(own?.answers, step)].flatMap((value) =>
    value.kind === 'people' ? value.people : [],
  );
  return show(context, planStepCard, {
    unit: unit.id,
    unitName: unit.name,
    step,
    seen: own?.version ?? 0,
    asked,
    people: choosable(organisation, unit, chosen),
  });
}

type Answered = Partial<Readonly<Record<QuestionId, { readonly value?: AnswerValue | undefined }>>>;

function valuesOf(answers: Answered | undefined, step: PlanStep): readonly AnswerValue[] {
  return questionsOf(step).flatMap((question) => answers?.[question]?.value ?? []);
}

function unitToAnswerFor({ services: { organisation }, person }: TurnContext, id: UnitId): Unit | undefined {
  const unit = unitById(organisation, id);
  return unit !== undefined && mayAnswer(organisation, unit, person) ? unit : undefined;
}

/** What was sent for the questions of the step. People are of those who can be chosen: a card from outside chooses nobody else. */
function answersIn(
  { services: { organisation } }: TurnContext,
  unit: Unit,
  data: SubmitData<'save-plan'>,
  before: Answered | undefined,
): StepAnswers {
  const chosen = valuesOf(before, data.step).flatMap((value) =>
    value.kind === 'people' ? value.people : [],
  );
  const possible = choosable(organisation, unit, chosen).map(({ person }) => person);
  return questionsOf(data.step).reduce<StepAnswers>((answers, question) => {
    const value = withPossible(valueIn(data, question), possible);
    return value === undefined ? answers : { ...answers, [question]: value };
  }, {});
}

function withPossible(
  value: AnswerValue | undefined,
  possible: readonly PersonId[],
): AnswerValue | undefined {
  if (value?.kind !== 'people') return value;
  const people = value.people.filter((person) => possible.includes(person));
  return people.length === 0 ? undefined : { ...value, people };
}

function valueIn(data: SubmitData<'save-plan'>, question: QuestionId): AnswerValue | undefined {
  if (question === 'psychologist') {
    const choice = data[question];
    return choice && { kind: 'choice', choice };
  }
  const sent = data[question];
  if (typeof sent === 'string') return { kind: 'text', text: sent };
  return sent === undefined || sent.length === 0 ? undefined : { kind: 'people', people: sent };
}
