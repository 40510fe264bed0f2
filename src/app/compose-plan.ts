import { actionPlanCard } from '../cards/action-plan.ts';
import { planAskCard } from '../cards/plan-ask.ts';
import { planNewsCard } from '../cards/plan-news.ts';
import type { RenderedCard } from '../cards/rendered-card.ts';
import { handlerOf } from '../case/handler.ts';
import type { MessageContent } from '../case/messages.ts';
import { measuresOf, partsOf, readsPlan } from '../case/plan-owners.ts';
import { agreementOf } from '../case/plan-state.ts';
import type { CaseState } from '../case/state.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { Render } from './reader.ts';
import { nameOf } from './recipients.ts';
import type { Services } from './services.ts';
import { actionPlanData } from './views/action-plan.ts';

type PlanMessage = Extract<MessageContent, { kind: 'action-plan' | `plan-${string}` }>;

/** The cards about the plan. Lines of the leader's own are in none of them: they are read where the plan is opened. */
export function composePlan(
  services: Services,
  state: CaseState,
  {
    content,
    reader,
    now,
  }: { readonly content: PlanMessage; readonly reader: PersonId | undefined; readonly now: string },
  render: Render,
): RenderedCard {
  if (reader === undefined) throw new Error('Word of a plan goes to people.');
  switch (content.kind) {
    case 'action-plan': {
      const data = actionPlanData(services, state, { reader, text: undefined, now });
      if (data === undefined) throw new Error('Only a plan that was suggested has a card.');
      return render(actionPlanCard, data);
    }
    case 'plan-ask':
      return render(planAskCard, {
        caseId: state.id,
        version: content.version,
        hasLeader: handlerOf(state) !== undefined,
      });
    case 'plan-part':
    case 'plan-due':
    case 'plan-talk': {
      const agreement = agreementOf(state);
      if (agreement === undefined) throw new Error('Only of a plan that was saved there is news.');
      const measures = content.kind === 'plan-part' ? measuresOf(state, reader) : [];
      return render(planNewsCard, {
        caseId: state.id,
        kind: kindOf(content),
        reporterName: nameOf(services.organisation, state.reporter),
        ...(content.kind === 'plan-due' && content.owner !== undefined
          ? { ownerName: nameOf(services.organisation, content.owner) }
          : {}),
        measures,
        seesToLines: content.kind === 'plan-part' && partsOf(state, reader).length > measures.length,
        lookAgainOn: agreement.content.lookAgainOn,
        mayOpen: readsPlan(state, reader),
        now,
      });
    }
  }
}

function kindOf(content: Extract<PlanMessage, { kind: 'plan-part' | 'plan-due' | 'plan-talk' }>) {
  if (content.kind === 'plan-part') return content.news ?? 'part';
  return content.kind === 'plan-due' ? 'due' : 'talk';
}
