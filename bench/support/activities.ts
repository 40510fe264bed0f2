import { randomUUID } from 'node:crypto';
import type { Draft } from '../../src/case/draft.ts';
import { employee, tenantId } from './workplace.ts';

/** The nth employee's chat with the bot. */
export function chatOf(number: number): string {
  return `a:chat-${number}`;
}

/** What Teams sends when the nth employee writes `chikane`. */
export function chikane(number: number, serviceUrl: string): object {
  return { ...activity(employee(number), chatOf(number), serviceUrl), type: 'message', text: 'chikane' };
}

/** What Teams sends when the nth employee says yes to the draft. */
export function yes(number: number, { caseId, changedAt }: Draft, serviceUrl: string): object {
  const data = { caseId, commandId: randomUUID(), seen: changedAt, later: [] };
  return {
    ...activity(employee(number), chatOf(number), serviceUrl),
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: {
      action: { type: 'Action.Execute', verb: 'send-report', data },
      trigger: 'manual',
    },
  };
}

/** What Teams sends when a person adds the app. */
export function installation(person: string, chat: string, serviceUrl: string): object {
  return { ...activity(person, chat, serviceUrl), type: 'installationUpdate', action: 'add' };
}

/** What Teams sends when the app is added to the private channel. */
export function channelInstallation(channel: string, serviceUrl: string): object {
  const { channelData, ...rest } = activity(employee(0), channel, serviceUrl);
  return {
    ...rest,
    type: 'conversationUpdate',
    membersAdded: [{ id: '28:bot' }],
    conversation: { id: channel, conversationType: 'channel', isGroup: true, tenantId },
    channelData: { ...channelData, eventType: 'channelMemberAdded', team: { id: '19:team' } },
  };
}

function activity(person: string, chat: string, serviceUrl: string) {
  return {
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl,
    timestamp: new Date().toISOString(),
    locale: 'da-DK',
    from: { id: `29:${person}`, aadObjectId: person, name: 'Anna Jensen' },
    recipient: { id: '28:bot', name: 'Chikanehjælpen' },
    conversation: { id: chat, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
  };
}
