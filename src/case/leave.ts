import type { PersonId } from '../organisation/ids.ts';
import { handlerOf } from './handler.ts';
import { messageId, type MessageTarget, type PlannedMessage } from './messages.ts';
import { retired } from './retire.ts';
import type { CaseState } from './state.ts';
import { contactOf } from './tasks/contact-person.ts';

/**
 * What is sent when somebody leaves a case: the own card becomes neutral, and so does the channel's where they read it.
 * The leader who was told there has the case in the own chat from then on.
 */
export function messagesOfLeaving(
  state: CaseState,
  person: PersonId,
  channelEnds: boolean,
): readonly PlannedMessage[] {
  const step = state.changes + 1;
  const places: MessageTarget[] = [
    { kind: 'person', person },
    ...(channelEnds ? [{ kind: 'channel', unit: state.unit } as const] : []),
  ];
  const leader = state.told.find((told) => told.as === 'leader' && told.person !== person)?.person;
  const moves = channelEnds && leader !== undefined && state.status === 'open';
  return [
    ...places.flatMap((to) => retired(state, to)),
    ...(moves ? [inOwnChat(leader, `notification-moved-${step}`)] : []),
    ...contactIsMissing(state, person, step),
  ];
}

/** The news of the case, to one person. */
export function inOwnChat(person: PersonId, step: string): PlannedMessage {
  const to = { kind: 'person', person } as const;
  return { id: messageId(step, to), to, content: { kind: 'notification' }, onDoubt: 'repeat-marked' };
}

/** Whoever has the case hears that somebody else has to keep in touch with the person. */
function contactIsMissing(state: CaseState, person: PersonId, step: number): readonly PlannedMessage[] {
  const handler = handlerOf(state);
  if (contactOf(state)?.person !== person || handler === undefined || handler === person) return [];
  const to = { kind: 'person', person: handler } as const;
  const id = messageId(`task-contact-person-open-${String(step)}`, to);
  return [{ id, to, content: { kind: 'task-open-again', task: 'contact-person' }, onDoubt: 'repeat-marked' }];
}
