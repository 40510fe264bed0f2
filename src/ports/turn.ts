import type { RenderedCard } from '../cards/rendered-card.ts';
import type { Language, PersonId } from '../organisation/ids.ts';
import type { Conversation } from './conversation.ts';
import type { SentFile } from './file-fetcher.ts';

/** Who acts, read from the verified activity, never from card data. */
export interface Actor {
  readonly person: PersonId;
  /** Language of the person's Teams client, where it is one of ours. */
  readonly locale: Language | undefined;
}

/** One thing that a person or Teams did, after token, tenant, service URL and shape were checked. */
export type Turn =
  | {
      readonly kind: 'message';
      readonly actor: Actor;
      readonly conversation: Conversation;
      readonly text: string;
      /** Pictures pasted and files sent with it, not fetched yet. */
      readonly files: readonly SentFile[];
      /** The same when Teams brings the message once more. */
      readonly messageId?: string | undefined;
    }
  | {
      readonly kind: 'submit';
      readonly actor: Actor;
      readonly conversation: Conversation;
      /** Message that holds the card, where Teams says it. */
      readonly cardMessageId: string | undefined;
      /** Where the answer shows: in place of the card, to whoever clicked alone; or posted for all of the conversation. */
      readonly answer: 'in-place' | 'posted';
      readonly verb: string;
      readonly data: unknown;
    }
  | { readonly kind: 'installed'; readonly actor: Actor | undefined; readonly conversation: Conversation }
  | { readonly kind: 'removed'; readonly conversation: Conversation };

/** What goes back to the person in the same turn: a card in place of the one clicked, or a sentence. */
export type Reply =
  | { readonly kind: 'card'; readonly card: RenderedCard }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'nothing' };

/** The application as the Teams adapter sees it. Never throws for bad input; throws only when storage is unreachable. */
export interface TurnHandler {
  handle(turn: Turn): Promise<Reply>;
}
