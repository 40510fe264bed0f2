import type { Conversation } from '../../ports/conversation.ts';
import type { Messenger, OutgoingCard } from '../../ports/messenger.ts';
import { cardAttachment } from './card-attachment.ts';
import type { Connector } from './connector.ts';

/**
 * Writes by Bot Connector. In a channel, a message to the channel itself starts a new thread (Teams and the Agents
 * Playground do the same), and an update names that thread by the id of its first message.
 */
export function createMessenger(connector: Connector): Messenger {
  return {
    send: (conversation, message) =>
      connector({
        method: 'POST',
        serviceUrl: conversation.serviceUrl,
        conversationId: conversation.conversationId,
        activity: activityOf(conversation, conversation.conversationId, message),
      }),
    async update(conversation, messageId, message) {
      if (messageId === '') return { kind: 'dead', reason: 'no-message-id' };
      const conversationId =
        conversation.kind === 'channel'
          ? `${conversation.conversationId};messageid=${messageId}`
          : conversation.conversationId;
      const outcome = await connector({
        method: 'PUT',
        serviceUrl: conversation.serviceUrl,
        conversationId,
        activityId: messageId,
        activity: { ...activityOf(conversation, conversationId, message), id: messageId },
      });
      return outcome.kind === 'sent' ? { kind: 'sent', messageId } : outcome;
    },
  };
}

/** The tenant stands in both places: without it, Teams has refused messages that the bot begins (403). */
function activityOf(
  { tenantId, botId, userId, kind }: Conversation,
  conversationId: string,
  { card, summary }: OutgoingCard,
): object {
  return {
    type: 'message',
    channelId: 'msteams',
    from: { id: botId },
    ...(userId !== '' && { recipient: { id: userId } }),
    conversation: {
      id: conversationId,
      conversationType: kind,
      isGroup: kind !== 'personal',
      ...(tenantId !== '' && { tenantId }),
    },
    ...(tenantId !== '' && { channelData: { tenant: { id: tenantId } } }),
    summary,
    attachments: [cardAttachment(card)],
  };
}
