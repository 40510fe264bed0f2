import { guidanceCard } from '../../cards/guidance.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { sectionsOf, type PageId, type SectionId } from '../../guidance/pages.ts';
import { PlanStep } from '../../contingency/questions.ts';
import { mayAnswer } from '../../contingency/answers-for.ts';
import { unitById, unitOf } from '../../organisation/directory.ts';
import type { UnitId } from '../../organisation/ids.ts';
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
  const { services, person } = context;
  const all = sectionsOf(page);
  const shown = all.find((each) => each === section) ?? all[0];
  const people = page === 'plan' && shown === 'who' ? planPeople(services.organisation, person) : [];
  const step = page === 'plan' ? PlanStep.safeParse(shown).data : undefined;
  const agreed = step === undefined ? {} : await agreedOn(context, step, unit);
  return show(context, guidanceCard, { page, section: shown, people, isUnreadable: false, ...agreed });
}

/**
 * What the reader's unit has agreed on, or the one asked for where the reader answers for it. The page itself needs no
 * storage: without it, it says that the answers are missing.
 */
async function agreedOn(context: TurnContext, step: PlanStep, asked: UnitId | undefined) {
  const { services, person } = context;
  const { organisation } = services;
  const other = asked && unitById(organisation, asked);
  const unit = other && mayAnswer(organisation, other, person) ? other : unitOf(organisation, person);
  if (unit === undefined) return {};
  const plans = await plansIfReadable(services, unit);
  if (plans === undefined) return { isUnreadable: true };
  return { plan: planPart(services, { unit, plans, step, reader: person }, await context.texts) };
}

/** The chosen part of a page, or the page that was chosen in the menu. */
export function readGuidance(context: TurnContext, data: SubmitData<'read-guidance'>): Promise<Reply> {
  return showPage(context, data.page ?? 'definition', data);
}
