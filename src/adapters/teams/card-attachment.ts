import type { RenderedCard } from '../../cards/rendered-card.ts';

/** Media type of an Adaptive Card, in attachments and in answers to clicks. */
export const cardType = 'application/vnd.microsoft.card.adaptive';

/** A card as it hangs on a message. */
export function cardAttachment(card: RenderedCard): { contentType: typeof cardType; content: RenderedCard } {
  return { contentType: cardType, content: card };
}
