import { isClosingCard } from './closing.ts';
import type { MessageId } from './ids.ts';
import { isCollectRequest, isComingBack, isFirstNotification, isLaterNews, isNews } from './notifications.ts';
import type { CaseState, Delivery } from './state.ts';

/** The snapshot must stay small however long a case lives, so it forgets what arrived, or never will, and is not needed again. */
export function delivered(state: CaseState, message: MessageId, delivery: Delivery): Partial<CaseState> {
  const others = Object.entries(state.deliveries).filter(
    ([id]) => id !== message && !isReplacedBy(message, id),
  );
  const isForgotten =
    (delivery.status === 'sent' && !isKept(message)) || (delivery.status === 'failed' && !isNews(message));
  return { deliveries: { ...Object.fromEntries(others), ...(isForgotten ? {} : { [message]: delivery }) } };
}

/** Who comes back once more had lost the card of the time before. */
function isReplacedBy(message: MessageId, earlier: string): boolean {
  return isComingBack(message) && isComingBack(earlier) && recipientIn(message) === recipientIn(earlier);
}

function recipientIn(id: string): string {
  return id.slice(id.indexOf('.'));
}

function isKept(message: MessageId): boolean {
  return (
    isFirstNotification(message) ||
    isLaterNews(message) ||
    isCollectRequest(message) ||
    isClosingCard(message)
  );
}
