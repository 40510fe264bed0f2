import type { Conversation } from '../../ports/conversation.ts';
import { tenantsOf, type Activity } from './activity.ts';

/** Where an activity happened, without the thread: what is needed to write there later. */
export function conversationOf(activity: Activity): Conversation {
  const kind = kindOf(activity.conversation);
  return {
    serviceUrl: activity.serviceUrl,
    conversationId: activity.conversation.id.replace(/;messageid=.*$/s, ''),
    tenantId: tenantsOf(activity)[0] ?? '',
    botId: activity.recipient.id,
    userId: kind === 'personal' ? (activity.from?.id ?? '') : '',
    kind,
  };
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
