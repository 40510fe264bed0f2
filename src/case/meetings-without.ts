import type { PersonId } from '../organisation/ids.ts';
import type { Part } from './duties/duty.ts';
import type { CaseEvent } from './events.ts';
import { handlerOf } from './handler.ts';
import { TalkKind } from './meeting-events.ts';
import { toCalendars } from './meeting-messages.ts';
import { upcoming } from './meetings.ts';
import type { CaseState } from './state.ts';

/**
 * The meetings that are ahead when somebody must not know more: that person leaves the team's meeting by a change that
 * says nothing of why, and a talk with them is cancelled.
 */
export function meetingsWithout(
  before: CaseState,
  after: CaseState,
  { person, isInvited }: { readonly person: PersonId; readonly isInvited: boolean },
): Part {
  const parts = [...(isInvited ? teamWithout(before, after) : []), ...talksWithout(before, person)];
  return {
    events: parts.flatMap(({ events }) => events),
    messages: parts.flatMap(({ messages }) => messages),
  };
}

function teamWithout(before: CaseState, after: CaseState): readonly Part[] {
  const planned = upcoming(before, 'group-talk');
  if (planned === undefined) return [];
  const { round, way = 'calendar-file' } = planned;
  const news = { meeting: 'group-talk', round, change: (planned.changes ?? 0) + 1 } as const;
  return [
    {
      events: [{ type: 'MeetingWasUpdated', ...news }],
      messages: toCalendars({ ...news, act: 'update' }, way, handlerOf(after)),
    },
  ];
}

function talksWithout(before: CaseState, person: PersonId): readonly Part[] {
  return TalkKind.options.flatMap((meeting): Part[] => {
    const planned = upcoming(before, meeting);
    if (planned?.by !== person) return [];
    const { round, way = 'calendar-file' } = planned;
    const change = (planned.changes ?? 0) + 1;
    const event: CaseEvent = {
      type: 'MeetingWasCancelled',
      by: before.reporter,
      meeting,
      round,
      change,
    };
    // A file in their own calendar is theirs: nothing more goes to who must not know more.
    const messages = toCalendars({ meeting, round, change, act: 'cancel' }, way, undefined);
    return [{ events: [event], messages }];
  });
}
