import type { PersonId } from '../organisation/ids.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import { handlerOf } from './handler.ts';
import { MeetingKind } from './meeting-events.ts';
import { upcoming } from './meetings.ts';
import { messageId, type PlannedMessage } from './messages.ts';
import { notificationUpdates } from './notifications.ts';
import { withoutTask } from './retire.ts';
import type { CaseState } from './state.ts';

/** The person takes the report back. */
export interface Withdraw {
  readonly by: PersonId;
}

/**
 * Withdraws a case: reminders and proposals stop, those who were told learn only that it was withdrawn.
 * Only the person may; what has been read cannot be unread.
 */
export function decideWithdraw(state: CaseState, { by }: Withdraw): Decision<'not-allowed' | 'ended'> {
  if (by !== state.reporter) return refused('not-allowed');
  if (state.status === 'withdrawn') return nothing;
  if (state.status !== 'open') return refused('ended');
  const notices = state.told.map(({ person }): PlannedMessage => {
    const to = { kind: 'person', person } as const;
    return { id: messageId('withdrawn', to), to, content: { kind: 'withdrawn' }, onDoubt: 'hold' };
  });
  return accepted(
    [{ type: 'CaseWasWithdrawn', by }],
    [
      ...notices,
      ...notificationUpdates(state, 'withdrawn', { by, isOver: true }),
      ...withoutTask(state),
      ...meetingsThatStand(state),
    ],
  );
}

/** Whether a meeting is still held is for the leader to say: the bot cancels nothing behind anybody's back. */
function meetingsThatStand(state: CaseState): readonly PlannedMessage[] {
  const person = handlerOf(state);
  if (person === undefined) return [];
  const to = { kind: 'person', person } as const;
  return MeetingKind.options.flatMap((meeting): PlannedMessage[] => {
    const planned = upcoming(state, meeting);
    if (planned === undefined) return [];
    const { round } = planned;
    const id = messageId(`meeting-stands-${meeting}-${String(round)}`, to);
    return [{ id, to, content: { kind: 'meeting-stands', meeting, round }, onDoubt: 'hold' }];
  });
}
