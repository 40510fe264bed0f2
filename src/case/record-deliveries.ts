import { accepted, nothing, type Decision } from './decision.ts';
import type { CaseEvent } from './events.ts';
import type { MessageId } from './ids.ts';
import { isNews } from './notifications.ts';
import { messageId, type PlannedMessage } from './messages.ts';
import { retiredLate } from './retire.ts';
import type { CaseState } from './state.ts';

/** What became of one attempt to deliver a message. */
export interface DeliveryReport {
  readonly message: PlannedMessage;
  readonly outcome:
    | { readonly kind: 'sent'; readonly messageId: string }
    | { readonly kind: 'doubt'; readonly reason: string }
    | { readonly kind: 'dead'; readonly reason: string }
    /** The bot has not met the person yet; it goes on looking. */
    | { readonly kind: 'waiting' };
}

/**
 * Writes into the case what is known of its messages. When the private channel cannot be reached, the leader is
 * told in person instead: a case must not wait for a channel.
 */
export function decideRecordDeliveries(state: CaseState, reports: readonly DeliveryReport[]): Decision {
  const news = reports.filter((report) => isWorthRecording(state, report));
  if (news.length === 0) return nothing;
  return accepted(
    news.map((report) => toEvent(state, report)),
    news.flatMap((report) => [...insteadOfChannel(state, report), ...tooLate(state, report)]),
  );
}

/** That somebody has not been met is said once, of the news of the case: the next in the chain is then asked. */
function isWorthRecording(state: CaseState, { message, outcome }: DeliveryReport): boolean {
  if (outcome.kind !== 'waiting') return true;
  return isNews(message.id) && state.deliveries[message.id]?.status !== 'waiting';
}

function toEvent(state: CaseState, { message, outcome }: DeliveryReport): CaseEvent {
  switch (outcome.kind) {
    case 'sent':
      return {
        type: 'MessageWasDelivered',
        message: message.id,
        activity: outcome.messageId,
        repeated: isInDoubt(state, message.id),
      };
    case 'doubt':
      return { type: 'DeliveryWasDoubtful', message: message.id, reason: outcome.reason.slice(0, 60) };
    case 'dead':
      return { type: 'DeliveryFailed', message: message.id, reason: outcome.reason.slice(0, 60) };
    case 'waiting':
      return { type: 'DeliveryIsWaiting', message: message.id };
  }
}

/** Whether an earlier attempt may have arrived, so that the next one must say that it repeats. */
export function isInDoubt(state: CaseState, id: MessageId): boolean {
  return state.deliveries[id]?.status === 'doubt';
}

function tooLate(state: CaseState, { message, outcome }: DeliveryReport): readonly PlannedMessage[] {
  return outcome.kind === 'sent' ? retiredLate(state, message) : [];
}

function insteadOfChannel(state: CaseState, { message, outcome }: DeliveryReport): readonly PlannedMessage[] {
  if (outcome.kind !== 'dead' || message.to.kind !== 'channel' || message.content.kind !== 'notification')
    return [];
  if (message.replaces !== undefined || !state.channelUsed) return [];
  const leader = state.told.find(({ as }) => as === 'leader');
  if (leader === undefined) return [];
  const to = { kind: 'person', person: leader.person } as const;
  return [{ id: messageId(stepOf(message), to), to, content: message.content, onDoubt: message.onDoubt }];
}

/** What the message was caused by: its id without whom it went to. */
function stepOf({ id, to }: PlannedMessage): string {
  return id.slice(0, -messageId('', to).length);
}
