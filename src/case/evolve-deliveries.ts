import { isClosingCard } from './closing.ts';
import type { MessageId } from './ids.ts';
import { isCollectRequest, isFirstNotification, isNews } from './notifications.ts';
import type { CaseState, Delivery } from './state.ts';

/** The snapshot must stay small however long a case lives, so it forgets what arrived, or never will, and is not needed again. */
export function delivered(state: CaseState, message: MessageId, delivery: Delivery): Partial<CaseState> {
  const others = Object.entries(state.deliveries).filter(([id]) => id !== message);
  const isForgotten =
    (delivery.status === 'sent' && !isKept(message)) || (delivery.status === 'failed' && !isNews(message));
  return { deliveries: { ...Object.fromEntries(others), ...(isForgotten ? {} : { [message]: delivery }) } };
}

function isKept(message: MessageId): boolean {
  return isFirstNotification(message) || isCollectRequest(message) || isClosingCard(message);
}
