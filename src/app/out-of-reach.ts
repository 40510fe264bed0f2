import type { CaseEvent } from '../case/events.ts';
import { goesTo } from '../case/messages.ts';
import { isNews } from '../case/notifications.ts';
import type { CaseState } from '../case/state.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { Services } from './services.ts';
import { tellAdministrators } from './tell-administrators.ts';

/** Whether it says that the news of the case did not reach somebody. */
function isOutOfReach(event: CaseEvent): boolean {
  return event.type === 'DeliveryIsWaiting' || (event.type === 'DeliveryFailed' && isNews(event.message));
}

/**
 * Tells the administrators who cannot be written to, once for each case and person: name only, nothing of the case.
 * Whoever has moved on needs no app.
 */
export async function tellOfUnreachable(
  services: Services,
  { id, told, notTold }: CaseState,
  events: readonly CaseEvent[],
): Promise<void> {
  const people = told.map(({ person }) => person);
  const lost = people.filter((person) => events.some((event) => concerns(event, person)));
  await Promise.all(
    lost.map((person) =>
      tellAdministrators(
        services,
        { kind: 'person-unreachable', person },
        `person-unreachable-${id}-${person}`,
        notTold,
      ),
    ),
  );
}

function concerns(event: CaseEvent, person: PersonId): boolean {
  if (!isOutOfReach(event) || !('message' in event) || !goesTo(event.message, { kind: 'person', person }))
    return false;
  return event.type !== 'DeliveryFailed' || event.reason !== 'no-part-any-more';
}
