import { guidanceCard } from '../../cards/guidance.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { sectionsOf, type PageId, type SectionId } from '../../guidance/pages.ts';
import { planPeople } from '../../organisation/plan-people.ts';
import type { Reply } from '../../ports/turn.ts';
import { show, type TurnContext } from './turn-context.ts';

/** A page of guidance, at this part of it or at its first. Nothing is stored, and nobody hears of it. */
export function showPage(context: TurnContext, page: PageId, section?: SectionId): Promise<Reply> {
  const all = sectionsOf(page);
  const shown = all.find((each) => each === section) ?? all[0];
  const hasPeople = page === 'plan' && shown === 'who';
  const people = hasPeople ? planPeople(context.services.organisation, context.person) : [];
  return show(context, guidanceCard, { page, section: shown, people });
}

/** The chosen part of a page, or the page that was chosen in the menu. */
export function readGuidance(context: TurnContext, data: SubmitData<'read-guidance'>): Promise<Reply> {
  return showPage(context, data.page ?? 'definition', data.section);
}
