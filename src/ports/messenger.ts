import type { RenderedCard } from '../cards/rendered-card.ts';
import type { Conversation } from './conversation.ts';

/** What may be concluded from an attempt to send. */
export type SendOutcome =
  /** Accepted. `messageId` names it for later updates. */
  | { readonly kind: 'sent'; readonly messageId: string }
  /** Refused before acceptance (429 and the like): nothing was shown, trying again later is safe. */
  | { readonly kind: 'retry'; readonly afterSeconds: number; readonly reason: string }
  /** The answer got lost or was a server error: it may or may not have been shown. */
  | { readonly kind: 'doubt'; readonly reason: string }
  /** Refused for good (gone, forbidden, too large): trying again will not help. */
  | { readonly kind: 'dead'; readonly reason: string };

/** What is sent. `summary` is what a push notification shows; it must be neutral. */
export interface OutgoingCard {
  readonly card: RenderedCard;
  readonly summary: string;
}

/** Writes to people and channels outside a turn. One HTTP attempt per call, no retries of its own. */
export interface Messenger {
  send(conversation: Conversation, message: OutgoingCard): Promise<SendOutcome>;
  /** Replaces a card that was sent before. Doing it twice does no harm. */
  update(conversation: Conversation, messageId: string, message: OutgoingCard): Promise<SendOutcome>;
}
