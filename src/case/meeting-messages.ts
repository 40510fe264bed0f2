import type { PersonId } from '../organisation/ids.ts';
import type { MeetingKind, MeetingWay } from './meeting-events.ts';
import { messageId, type MessageTarget, type PlannedMessage } from './messages.ts';

/** What is sent of one meeting; `change` 0 is the invitation itself. */
export interface MeetingNews {
  readonly meeting: MeetingKind;
  readonly round: number;
  readonly change: number;
  /** Nothing for the invitation. */
  readonly act?: 'update' | 'cancel';
}

/**
 * The invitation, or a change of it, on its way to the calendars. A flow that may have the invitation does not get it
 * again in silence; the calendar finds by the key what is there already, and so does a flow with a change.
 */
export function toCalendars(
  news: MeetingNews,
  way: MeetingWay,
  organiser: PersonId | undefined,
): readonly PlannedMessage[] {
  const to = targetOf(way, organiser);
  if (to === undefined) return [];
  const { meeting, round, change, act } = news;
  return [
    {
      id: messageId(stepOf('invitation', news), to),
      to,
      content: {
        kind: 'debriefing-invitation',
        round,
        ...(meeting === 'group-talk' ? {} : { meeting }),
        ...(act === undefined ? {} : { act, change }),
      },
      onDoubt: act === undefined && way !== 'calendar' ? 'hold' : 'repeat-marked',
    },
  ];
}

/** Word to the person of a meeting that is planned, moved or cancelled. */
export function toReporter(news: MeetingNews, reporter: PersonId): PlannedMessage {
  const to = { kind: 'person', person: reporter } as const;
  const { meeting, round, change } = news;
  return {
    id: messageId(stepOf('planned', news), to),
    to,
    content: {
      kind: 'debriefing-planned',
      round,
      ...(meeting === 'group-talk' ? {} : { meeting }),
      ...(change === 0 ? {} : { change }),
    },
    onDoubt: 'hold',
  };
}

const invitation = /^((?:first-talk|later-talk|debriefing)-invitation-\d+)(?:-change-(\d+))?\./;

/** Whether a message changes what an earlier one to the same meeting says: the invitation, or a change before it. */
export function isChangeOf(later: string, earlier: string): boolean {
  const [one, other] = [invitation.exec(earlier), invitation.exec(later)];
  return one !== null && other !== null && one[1] === other[1] && Number(one[2] ?? 0) < Number(other[2] ?? 0);
}

/** Names of messages begin with them; `follow-up` begins those of the questions to the person. */
const names = { 'first-talk': 'first-talk', 'follow-up': 'later-talk', 'group-talk': 'debriefing' } as const;

function stepOf(what: string, { meeting, round, change }: MeetingNews): string {
  return `${names[meeting]}-${what}-${String(round)}${change === 0 ? '' : `-change-${String(change)}`}`;
}

function targetOf(way: MeetingWay, organiser: PersonId | undefined): MessageTarget | undefined {
  if (way === 'calendar-file') return organiser && { kind: 'person', person: organiser };
  return { kind: way };
}
