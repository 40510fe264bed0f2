import { z } from 'zod';

/** What is needed to write to a conversation later: taken from verified activities only. */
export const Conversation = z.strictObject({
  serviceUrl: z.string().max(500),
  conversationId: z.string().max(500),
  tenantId: z.string().max(64),
  /** Account of the bot in this conversation, for example `28:<app id>`. */
  botId: z.string().max(200),
  /** Account of the person (`29:…`) in a personal chat; empty in a channel. */
  userId: z.string().max(200),
  kind: z.enum(['personal', 'groupChat', 'channel']),
  /** Of a channel, where Teams says it. */
  channelType: z.enum(['private', 'standard', 'shared']).optional(),
});
export type Conversation = z.infer<typeof Conversation>;
