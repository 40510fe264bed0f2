import type { Card } from '../../cards/define-card.ts';
import { type CaseId, ClickId, type CommandId } from '../../case/ids.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { Conversation } from '../../ports/conversation.ts';
import type { Reply } from '../../ports/turn.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Background } from '../background.ts';
import { hashOf } from '../hash.ts';
import { renderFor } from '../reader.ts';
import type { Receipt } from '../../ports/case-store.ts';
import type { Services } from '../services.ts';

/** One turn of one person: who, where, when, and how to answer in the person's language. */
export interface TurnContext {
  readonly services: Services;
  readonly background: Background;
  readonly person: PersonId;
  readonly conversation: Conversation;
  /** UTC instant of the turn. */
  readonly now: string;
  /** Read while the turn goes on; awaited when something is shown. */
  readonly texts: Promise<Texts>;
  /** The case, or draft, whose card was clicked, or that is answered about: what answers belongs to it. */
  readonly about?: CaseId | undefined;
}

/** Answers with a card in the person's language. */
export async function show<Data>(
  context: TurnContext,
  card: Card<Data>,
  data: NoInfer<Data>,
): Promise<Reply> {
  return { kind: 'card', card: renderFor(context.services, await context.texts, card, data, context.about) };
}

/** Answers with a sentence in the person's language. */
export async function say(context: TurnContext, sentence: (texts: Texts) => string): Promise<Reply> {
  return { kind: 'text', text: sentence(await context.texts) };
}

/**
 * A click as its receipt keeps it. A card has one id and several buttons, and in a channel several readers: whose click
 * on which button it was belongs to it, so that nobody gets the answer to another one's.
 */
export function clickOf(
  { person }: TurnContext,
  button: string,
  data: { readonly commandId: CommandId },
): Receipt {
  return {
    click: ClickId.parse(hashOf(JSON.stringify([data.commandId, person, button]))),
    payloadHash: hashOf(JSON.stringify(data)),
  };
}
