import { describe, expect, it } from 'vitest';
import { decideExcludePerson } from '../../src/case/exclude-person.ts';
import type { CaseEvent } from '../../src/case/events.ts';
import { MessageId } from '../../src/case/ids.ts';
import { messageId } from '../../src/case/messages.ts';
import { retiredLate } from '../../src/case/retire.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { PersonId } from '../../src/organisation/ids.ts';
import { anna, fie, firstAider, karen, leader, reported, settings, upper } from './example-case.ts';
import { messagesOf, stateAfter } from './specification.ts';
import { woken } from './woken.ts';

/* The case may have been opened in the place of any card that brought news of it, not only of the first. */

const arrived = (id: string): CaseEvent => ({
  type: 'MessageWasDelivered',
  message: MessageId.parse(id),
  activity: `a-${id}`,
  repeated: false,
});
const begun = reported({ told: [leader, upper, firstAider], channelUsed: false });
const back: CaseEvent[] = [
  arrived('notification.fie'),
  { type: 'ConsentWasWithdrawn', by: anna, purpose: 'told', person: fie, wording: 1 },
  { type: 'RecipientWasAdded', by: anna, to: fie, as: 'first-aider' },
];
const replaced = (state: CaseState, person: PersonId) => {
  const wake = woken('2026-11-20T10:00');
  const messages = messagesOf(
    decideExcludePerson(state, { by: anna, person, readsChannel: false, wake, settings }),
  ).filter(({ content }) => content.kind === 'left');
  expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
  return messages.map(({ replaces }) => replaces);
};

describe('who must not know more', () => {
  it('keeps no card of a case that they came back into', () => {
    const state = stateAfter(begun, ...back, arrived('notification-again-3.fie'));
    expect(replaced(state, fie)).toEqual(['notification.fie', 'notification-again-3.fie']);
  });

  it.each([
    'notification-asked.karen',
    'notification-handed-2.karen',
    'notification-back-2.karen',
    'notification-moved-1.karen',
  ])('keeps no %s', (id) => {
    const state = stateAfter(begun, arrived('notification.karen'), arrived(id), arrived('joined-1-x.anna'));
    expect(replaced(state, karen)).toEqual(['notification.karen', id]);
    expect(replaced(state, fie)).toEqual([]);
  });

  it('loses a card that arrives only after they were kept out', () => {
    const out: CaseEvent = { type: 'PersonWasExcluded', by: anna, person: fie, channelUsed: false };
    const state = stateAfter(begun, ...back, out);
    const to = { kind: 'person', person: fie } as const;
    const content = { kind: 'notification' } as const;
    const late = { id: messageId('notification-again-3', to), to, content, onDoubt: 'hold' } as const;
    expect(retiredLate(state, late)).toMatchObject([{ content: { kind: 'left' }, replaces: late.id }]);
    expect(retiredLate(state, { ...late, id: messageId('tasks-due', to) })).toEqual([]);
  });

  it('does not make the record of a case grow by coming and going', () => {
    const state = stateAfter(
      begun,
      ...back,
      ...[3, 5, 7].map((number) => arrived(`notification-again-${String(number)}.fie`)),
    );
    expect(Object.keys(state.deliveries)).toEqual(['notification.fie', 'notification-again-7.fie']);
  });
});
