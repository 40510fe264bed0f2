export const tenantId = '99999999-aaaa-bbbb-cccc-dddddddddddd';
export const botId = '28:11111111-2222-3333-4444-555555555555';
export const annaId = 'aaaaaaaa-1111-2222-3333-444444444444';

type Fields = Record<string, unknown>;

/** A message in a personal chat, as Teams sends it, with keys that we never read. */
export function message(serviceUrl: string, fields: Fields = {}): Fields {
  return {
    type: 'message',
    id: '1700000000001',
    text: 'chikane',
    textFormat: 'plain',
    timestamp: '2026-11-20T08:00:00.000Z',
    localTimezone: 'Europe/Copenhagen',
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:1abcDEF_-x', name: 'Anna Jensen', aadObjectId: annaId },
    recipient: { id: botId, name: 'Chikanehjælpen' },
    conversation: { id: 'a:1personal', conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId }, source: { name: 'text' } },
    entities: [
      {
        type: 'clientInfo',
        locale: 'da-DK',
        country: 'DK',
        platform: 'Windows',
        timezone: 'Europe/Copenhagen',
      },
    ],
    locale: 'da-DK',
    ...fields,
  };
}

/** A click on an Action.Execute. */
export function click(serviceUrl: string, verb = 'report.start', fields: Fields = {}): Fields {
  return message(serviceUrl, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    text: undefined,
    replyToId: '1700000000000',
    value: { action: { type: 'Action.Execute', id: '', verb, data: { answer: 'yes' } }, trigger: 'manual' },
    ...fields,
  });
}

/** Somebody or the bot was added or removed. */
export function members(serviceUrl: string, fields: Fields): Fields {
  return message(serviceUrl, { type: 'conversationUpdate', text: undefined, ...fields });
}

export const channel = {
  id: '19:abc@thread.tacv2',
  conversationType: 'channel',
  isGroup: true,
  tenantId,
};
