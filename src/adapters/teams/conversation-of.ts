import { z } from 'zod';
import { Conversation } from '../../ports/conversation.ts';
import { tenantsOf, type Activity } from './activity.ts';

const thread = /;messageid=.*$/s;

/** Where an activity happened, without the thread: what is needed to write there later. */
export function conversationOf(activity: Activity): Conversation {
  const kind = kindOf(activity.conversation);
  return {
    serviceUrl: activity.serviceUrl,
    conversationId: activity.conversation.id.replace(thread, ''),
    tenantId: tenantsOf(activity)[0] ?? '',
    botId: activity.recipient.id,
    userId: kind === 'personal' ? (activity.from?.id ?? '') : '',
    kind,
    ...(kind === 'channel' && channelTypeOf(activity)),
  };
}

const ChannelType = z.string().toLowerCase().pipe(Conversation.shape.channelType.unwrap());

/** The channel of the team itself, "General", is open to all of the team. */
function channelTypeOf({ channelData, conversation }: Activity): Pick<Conversation, 'channelType'> {
  const { channel, team } = channelData ?? {};
  if (team?.id === conversation.id.replace(thread, '')) return { channelType: 'standard' };
  const channelType = ChannelType.safeParse(channel?.type ?? channel?.membershipType).data;
  return channelType === undefined ? {} : { channelType };
}

/**
 * A case must never be shown in a group, so a conversation counts as personal only when Teams says so, or says
 * nothing that speaks against it.
 */
function kindOf({ id, conversationType, isGroup }: Activity['conversation']): Conversation['kind'] {
  if (conversationType === 'channel' || id.includes('@thread.tacv2')) return 'channel';
  if (conversationType === 'personal') return 'personal';
  const isUnnamed = (conversationType ?? '') === '';
  return isUnnamed && isGroup !== true && !id.startsWith('19:') ? 'personal' : 'groupChat';
}
