import type { Activity as SdkActivity } from 'botbuilder';
import type { Activity } from './activity.ts';

/**
 * The checked part of an activity as botbuilder takes it. What was not checked stays outside, such as `deliveryMode`,
 * with which a sender could keep the bot's answers from being sent.
 */
export function sdkActivity(activity: Activity): SdkActivity {
  const { from, recipient, conversation } = activity;
  return {
    type: activity.type,
    ...(activity.id && { id: activity.id }),
    ...(activity.name && { name: activity.name }),
    channelId: activity.channelId,
    serviceUrl: activity.serviceUrl,
    from: { id: from?.id ?? '', name: '' },
    recipient: { id: recipient.id, name: '' },
    conversation: {
      id: conversation.id,
      name: '',
      isGroup: conversation.isGroup ?? false,
      conversationType: conversation.conversationType ?? '',
      ...(conversation.tenantId && { tenantId: conversation.tenantId }),
    },
    text: activity.text ?? '',
    localTimezone: '',
    callerId: '',
    label: '',
    valueType: '',
    listenFor: [],
  };
}
