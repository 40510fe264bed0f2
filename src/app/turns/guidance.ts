import { guidanceCard } from '../../cards/guidance.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { sectionsOf, type PageId, type SectionId } from '../../guidance/pages.ts';
import { PlanStep } from '../../contingency/questions.ts';
import { answerFor, mayAnswer } from '../../contingency/answers-for.ts';
import { unitById, unitOf } from '../../organisation/directory.ts';
import type { UnitId } from '../../organisation/ids.ts';
import type { Unit } from '../../organisation/organisation.ts';
import { planPeople } from '../../organisation/plan-people.ts';
import type { Reply } from '../../ports/turn.ts';
import { planPart, plansIfReadable } from '../views/plan.ts';
import { show, type TurnContext } from './turn-context.ts';

/** A page of guidance, at this part of it or at its first. Nothing is stored, and nobody hears of it. */
export async function showPage(
  context: TurnContext,
  page: PageId,
  { section, unit }: { readonly section?: SectionId | undefined; readonly unit?: UnitId | undefined } = {},
): Promise<Reply> {
  const all = sectionsOf(page);
  const shown = all.find((each) => each === section) ?? all[0];
  const who = page === 'plan' && shown === 'who' ? await whoIn(context, unit) : { people: [] };
  const step = page === 'plan' ? PlanStep.safeParse(shown).data : undefined;
  const agreed = step === undefined ? {} : await agreedOn(context, step, unit);
  return show(context, guidanceCard, { page, section: shown, isUnreadable: false, ...who, ...agreed });
}

/** The reader's unit, or the one asked for where the reader answers for it. */
function unitFor({ services, person }: TurnContext, asked: UnitId | undefined): Unit | undefined {
  const { organisation } = services;
  const other = asked && unitById(organisation, asked);
  return other && mayAnswer(organisation, other, person) ? other : unitOf(organisation, person);
}

/** Who does what for those who work there. Without storage it is what the organisation file says. */
async function whoIn(context: TurnContext, asked: UnitId | undefined) {
  const { services, person } = context;
  const { organisation } = services;
  const unit = unitFor(context, asked);
  const plans = (unit && (await plansIfReadable(services, unit))) ?? [];
  const value = unit && answerFor(organisation, unit, plans, 'first-aiders')?.value;
  const people = planPeople(organisation, unit, value?.kind === 'people' ? value.people : []);
  const isOwn = unit === undefined || unit.id === unitOf(organisation, person)?.id;
  return { people, ...(isOwn ? {} : { other: { unit: unit.id, name: unit.name } }) };
}

/** What the unit has agreed on. The page itself needs no storage: without it, it says that the answers are missing. */
async function agreedOn(context: TurnContext, step: PlanStep, asked: UnitId | undefined) {
  const { services, person } = context;
  const unit = unitFor(context, asked);
  if (unit === undefined) return {};
  const plans = await plansIfReadable(services, unit);
  if (plans === undefined) return { isUnreadable: true };
  return { plan: planPart(services, { unit, plans, step, reader: person }, await context.texts) };
}

/** The chosen part of a page, or the page that was chosen in the menu. */
export function readGuidance(context: TurnContext, data: SubmitData<'read-guidance'>): Promise<Reply> {
  return showPage(context, data.page ?? 'definition', data);
}
