import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkflow } from '../../src/adapters/workflow/workflow.ts';
import type { RenderedCard } from '../../src/cards/rendered-card.ts';
import type { SendOutcome } from '../../src/ports/messenger.ts';
import type { MeetingMessage, ReminderMessage, WorkflowMessage } from '../../src/ports/workflow.ts';
import { recordedLog } from '../adapters/teams/support/recorded-log.ts';
import { FlowDefinition } from '../support/flows/definition.ts';
import { shippedFlow, startFlowHost, type FlowHost } from '../support/flows/flow-host.ts';

let host: FlowHost;
beforeEach(async () => (host = await startFlowHost()));
afterEach(() => host.stop());

const post = (message: WorkflowMessage): Promise<SendOutcome> =>
  createWorkflow({ ...host, hosts: 'local' }, recordedLog().log).post(message);

const card = {
  type: 'AdaptiveCard',
  fallbackText: 'En frist nærmer sig',
  body: [],
} as unknown as RenderedCard;
const invitation: MeetingMessage = {
  event: 'debriefing.invite',
  key: 'k1',
  card,
  meeting: 'm1_-',
  start: Temporal.Instant.from('2026-11-27T09:00:00Z'),
  end: Temporal.Instant.from('2026-11-27T09:30:00Z'),
  subject: 'Opfølgning i teamet',
  attendees: ['anna@eksempel.dk', 'mona@eksempel.dk'],
};
const moved: MeetingMessage = {
  ...invitation,
  event: 'debriefing.update',
  key: 'k2',
  start: Temporal.Instant.from('2026-11-30T12:00:00Z'),
  end: Temporal.Instant.from('2026-11-30T12:30:00Z'),
  attendees: ['mona@eksempel.dk'],
};
const cancelled: MeetingMessage = { ...invitation, event: 'debriefing.cancel', key: 'k3' };
const reminder: ReminderMessage = {
  event: 'deadline.reminder',
  key: 'r1',
  card,
  due: Temporal.Instant.from('2026-11-23T12:30:00Z'),
  recipients: ['mona@eksempel.dk', 'dennis@eksempel.dk'],
};
const sent = { kind: 'sent' } as const;

describe('the shipped flow for meetings', () => {
  it('makes a private, voluntary Teams meeting, once however often it runs', async () => {
    expect(await post(invitation)).toMatchObject(sent);
    expect(await post(invitation)).toMatchObject(sent);
    expect(host.mailbox.meetings).toHaveLength(1);
    expect(host.mailbox.meetings[0]).toMatchObject({
      subject: 'Opfølgning i teamet',
      start: { dateTime: '2026-11-27T10:00:00', timeZone: 'Romance Standard Time' },
      isOnlineMeeting: true,
      sensitivity: 'private',
      attendees: [
        { type: 'optional', emailAddress: { address: 'anna@eksempel.dk' } },
        { type: 'optional', emailAddress: { address: 'mona@eksempel.dk' } },
      ],
    });
  });

  it('makes one meeting of two invitations at once, and when its answer was lost', async () => {
    await Promise.all([post(invitation), post(invitation)]);
    expect(host.mailbox.meetings).toHaveLength(1);
    // Looked for, made, and the answer lost.
    host.mailbox.fates.push('fine', 'lost');
    expect(await post({ ...invitation, meeting: 'm2' })).toMatchObject({ kind: 'doubt' });
    expect(await post({ ...invitation, meeting: 'm2' })).toMatchObject(sent);
    expect(host.mailbox.meetings).toHaveLength(2);
  });

  it('moves and cancels the same meeting, also when run twice', async () => {
    await post(invitation);
    await post(moved);
    expect(await post(moved)).toMatchObject(sent);
    expect(host.mailbox.meetings).toMatchObject([
      {
        start: { dateTime: '2026-11-30T13:00:00' },
        attendees: [{ emailAddress: { address: 'mona@eksempel.dk' } }],
      },
    ]);
    await post(cancelled);
    expect(await post(cancelled)).toMatchObject(sent);
    expect(host.mailbox.meetings).toEqual([]);
    expect(host.mailbox.cancelled).toEqual(['m1_-']);
  });

  it('makes the meeting at its new time when the invitation never came', async () => {
    await post(moved);
    expect(host.mailbox.meetings).toMatchObject([{ start: { dateTime: '2026-11-30T13:00:00' } }]);
  });

  it('says so when the calendar fails, and does nothing on a heartbeat', async () => {
    host.mailbox.fates.push(403);
    expect(await post(invitation)).toEqual({ kind: 'doubt', reason: 'http-502' });
    expect(await post({ event: 'heartbeat', flow: 'debriefing', key: 'h', card })).toMatchObject(sent);
    expect(host.mailbox.meetings).toEqual([]);
  });
});

describe('the shipped flow for reminders', () => {
  it('sends one mail with the neutral line of the card, once however often it runs', async () => {
    await post(reminder);
    expect(await post(reminder)).toMatchObject(sent);
    expect(host.mailbox.sent).toMatchObject([
      {
        subject: 'En frist nærmer sig',
        body: { content: 'En frist nærmer sig\n\nÅbn Chikanehjælpen i Teams.' },
        toRecipients: [
          { emailAddress: { address: 'mona@eksempel.dk' } },
          { emailAddress: { address: 'dennis@eksempel.dk' } },
        ],
      },
    ]);
  });

  it('sends nothing to nobody, and nothing on a heartbeat', async () => {
    expect(await post({ ...reminder, recipients: [] })).toMatchObject(sent);
    expect(await post({ event: 'heartbeat', flow: 'reminders', key: 'h', card })).toMatchObject(sent);
    expect(host.mailbox.sent).toEqual([]);
  });

  it('refuses a key that could become part of its search', async () => {
    expect(await post({ ...reminder, key: "x' or 'a' eq 'a" })).toEqual({ kind: 'dead', reason: 'http-400' });
  });
});

describe('a shipped definition', () => {
  it.each(['reminders', 'debriefing'] as const)(
    'of %s keeps its contents out of the run history',
    async (flow) => {
      const text = JSON.stringify(await shippedFlow(flow));
      const calls = text.match(/"type":"(Http|Select)","runAfter"/g) ?? [];
      expect(text.match(/"secureData":\{"properties":\["inputs","outputs"\]\}/g)).toHaveLength(calls.length);
    },
  );

  it('with a key that the language does not know is refused', async () => {
    const flow = await shippedFlow('reminders');
    expect(FlowDefinition.safeParse({ ...flow, secret: 1 }).success).toBe(false);
  });
});
