import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../src/case/events.ts';
import { notifications } from '../../src/case/notifications.ts';
import { isObsolete } from '../../src/case/obsolete.ts';
import {
  messageId,
  type MessageContent,
  type MessageTarget,
  type PlannedMessage,
} from '../../src/case/messages.ts';
import { decideRecordDeliveries } from '../../src/case/record-deliveries.ts';
import {
  ali,
  amr,
  anna,
  closed,
  jobcenter,
  karen,
  leader,
  mona,
  reported,
  withdrawn,
} from './example-case.ts';
import { given, messagesOf, stateAfter } from './specification.ts';

const [toChannel, toAli] = notifications({ unit: jobcenter, told: [leader, amr], channelUsed: true });
if (toChannel === undefined || toAli === undefined) throw new Error('Two notifications go out.');

const delivered = (message: PlannedMessage): CaseEvent => ({
  type: 'MessageWasDelivered',
  message: message.id,
  activity: 'm-1',
  repeated: false,
});
const doubtful: CaseEvent = { type: 'DeliveryWasDoubtful', message: toAli.id, reason: 'http-500' };

describe('what became of a message is written into the case', () => {
  it('sent, in doubt and dead', () => {
    given(reported())
      .when((state) =>
        decideRecordDeliveries(state, [
          { message: toChannel, outcome: { kind: 'sent', messageId: 'm-1' } },
          { message: toAli, outcome: { kind: 'doubt', reason: 'http-500' } },
        ]),
      )
      .then({ kind: 'accepted', events: [delivered(toChannel), doubtful], messages: [] });
    given(reported())
      .when((state) =>
        decideRecordDeliveries(state, [
          { message: toAli, outcome: { kind: 'dead', reason: 'x'.repeat(99) } },
        ]),
      )
      .then({
        kind: 'accepted',
        events: [{ type: 'DeliveryFailed', message: toAli.id, reason: 'x'.repeat(60) }],
        messages: [],
      });
  });

  it('sent after a doubt counts as repeated', () => {
    const decision = decideRecordDeliveries(stateAfter(reported(), doubtful), [
      { message: toAli, outcome: { kind: 'sent', messageId: 'm-2' } },
    ]);
    expect(decision).toMatchObject({ events: [{ repeated: true }] });
  });

  it('nothing is written about nothing', () => {
    given(reported())
      .when((state) => decideRecordDeliveries(state, []))
      .then({ kind: 'nothing' });
  });

  it('a channel that cannot be reached: the leader is told in person', () => {
    const decision = decideRecordDeliveries(stateAfter(reported()), [
      { message: toChannel, outcome: { kind: 'dead', reason: 'http-403' } },
    ]);
    expect(messagesOf(decision)).toMatchObject([
      { id: 'notification.mona', to: { kind: 'person', person: mona }, onDoubt: 'repeat-marked' },
    ]);
  });

  it('a card in the channel that can no longer be updated disturbs nobody', () => {
    const update = {
      ...toChannel,
      id: messageId('notification-acknowledged', toChannel.to),
      replaces: toChannel.id,
    };
    const decision = decideRecordDeliveries(stateAfter(reported(), delivered(toChannel)), [
      { message: update, outcome: { kind: 'dead', reason: 'http-404' } },
    ]);
    expect(messagesOf(decision)).toEqual([]);
  });
});

describe('a message that has lost its point while it waited is not sent', () => {
  const to = (person: typeof anna): MessageTarget => ({ kind: 'person', person });
  const message = (content: MessageContent, target: MessageTarget): PlannedMessage => ({
    id: messageId(content.kind, target),
    to: target,
    content,
    onDoubt: 'hold',
  });
  const obsolete = (planned: PlannedMessage, ...events: CaseEvent[]) =>
    isObsolete(stateAfter(reported(), ...events), planned);
  const reminder = message(
    { kind: 'reminder', clock: 'police_comp', reminder: 'after-24h', due: '2026-11-21T08:30:00.000Z' },
    to(mona),
  );

  it('the news of a case that has ended', () => {
    expect(obsolete(toAli)).toBe(false);
    expect(obsolete(toAli, withdrawn)).toBe(true);
    expect(obsolete(toAli, closed)).toBe(true);
  });

  it('a reminder of a deadline that is met, moved or ended', () => {
    expect(obsolete(reminder)).toBe(false);
    expect(obsolete(reminder, { type: 'DeadlineWasMet', by: mona, clock: 'police_comp' })).toBe(true);
    expect(obsolete(reminder, withdrawn)).toBe(true);
    const toAnna = { ...reminder, to: to(anna) };
    const metByMona = { type: 'DeadlineWasMet', by: mona, clock: 'police_comp' } as const;
    expect(obsolete(toAnna, metByMona)).toBe(false);
    expect(obsolete(toAnna, metByMona, withdrawn)).toBe(true);
    expect(obsolete(toAnna, metByMona, closed)).toBe(true);
    const moved = { ...reminder.content, due: '2026-11-21T09:30:00.000Z' } as MessageContent;
    expect(obsolete({ ...reminder, content: moved })).toBe(true);
  });

  it('word of the withdrawal to somebody who never heard of the case', () => {
    const [toMona, toAliToo] = [to(mona), to(ali)].map((target) => message({ kind: 'withdrawn' }, target));
    if (toMona === undefined || toAliToo === undefined) throw new Error('two');
    const heard = [delivered(toChannel), withdrawn];
    expect(obsolete(toMona, withdrawn)).toBe(true);
    expect(obsolete(toMona, ...heard)).toBe(false);
    expect(obsolete(toAliToo, ...heard)).toBe(true);
    expect(obsolete(toAliToo, doubtful, withdrawn)).toBe(false);
  });

  it.each<MessageContent>([
    { kind: 'debriefing-approval', round: 1 },
    { kind: 'anything-missing' },
    { kind: 'closing-approval' },
    { kind: 'seen' },
    { kind: 'lacks-something' },
  ])('%o after the end', (content) => {
    expect(obsolete(message(content, to(mona)), withdrawn)).toBe(true);
    expect(obsolete(message(content, to(mona)), closed)).toBe(true);
  });

  it('that somebody has seen it, who has passed it on since', () => {
    const seenBy = (time: number) => message({ kind: 'seen', time }, to(anna));
    const seen = (by: typeof mona): CaseEvent => ({ type: 'CaseWasAcknowledged', by });
    const handed: CaseEvent = {
      type: 'CaseWasHandedOver',
      by: mona,
      to: karen,
      as: 'upper-leader',
      acknowledgeBy: '2026-11-23T08:00:00.000Z',
    };
    expect(obsolete(seenBy(1), seen(mona))).toBe(false);
    expect(obsolete(seenBy(1), seen(mona), handed)).toBe(true);
    expect(obsolete(seenBy(1), seen(mona), handed, seen(karen))).toBe(true);
    expect(obsolete(seenBy(2), seen(mona), handed, seen(karen))).toBe(false);
  });

  it('but the goodbye is', () => {
    expect(obsolete(message({ kind: 'closed' }, to(anna)), closed)).toBe(false);
  });
});
