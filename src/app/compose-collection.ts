import { collectDoneCard } from '../cards/collect-done.ts';
import { collectTaskCard } from '../cards/collect-task.ts';
import type { RenderedCard } from '../cards/rendered-card.ts';
import type { PlannedMessage } from '../case/messages.ts';
import { isCollectRequest } from '../case/notifications.ts';
import type { CaseState } from '../case/state.ts';
import type { Render } from './reader.ts';
import { nameOf } from './recipients.ts';
import type { Services } from './services.ts';
import { collectTaskData } from './views/collect-task.ts';

/** To whoever collects evidence: the same card, whether it asks, reminds, or says that there is nothing more to do. */
export async function composeCollectTask(
  services: Services,
  state: CaseState,
  { id }: PlannedMessage,
  render: Render,
): Promise<RenderedCard> {
  return render(
    collectTaskCard,
    await collectTaskData(services, state, { isReminder: !isCollectRequest(id) }),
  );
}

/** To the person: whoever collects evidence is done. */
export function composeCollectDone(
  { organisation }: Services,
  { id, collection }: CaseState,
  items: number,
  render: Render,
): RenderedCard {
  if (collection === undefined) throw new Error('Only who was asked can be done.');
  return render(collectDoneCard, { caseId: id, name: nameOf(organisation, collection.collector), items });
}
