import { isUrgent } from './is-urgent.ts';
import type { MeetingKind } from './meeting-events.ts';
import type { CancelledMeeting, PlannedMeeting } from './meeting-state.ts';
import type { CaseState } from './state.ts';

/** Where the meeting of this kind stands; talks are never proposed or declined. */
export function meetingOf(state: Pick<CaseState, 'debriefing' | 'talks'>, meeting: MeetingKind) {
  return meeting === 'group-talk'
    ? state.debriefing
    : (state.talks[meeting] ?? ({ status: 'none' } as const));
}

/** The meeting of a round that people were invited to: the latest, or one before it that was cancelled. */
export function meetingOfRound(
  state: Pick<CaseState, 'debriefing' | 'talks' | 'overtaken'>,
  meeting: MeetingKind,
  round: number,
): PlannedMeeting | CancelledMeeting | undefined {
  const latest = meetingOf(state, meeting);
  const isInvitedTo = latest.status === 'approved' || latest.status === 'cancelled';
  if (isInvitedTo && latest.round === round) return latest;
  return state.overtaken.find((each) => each.meeting === meeting && each.round === round);
}

/** A meeting that people were invited to, and whose time has not come yet; any round, unless one is named. */
export function upcoming(
  state: Pick<CaseState, 'debriefing' | 'talks'>,
  meeting: MeetingKind,
  round?: number,
): PlannedMeeting | undefined {
  const now = meetingOf(state, meeting);
  if (now.status !== 'approved' || now.began === true) return undefined;
  return round === undefined || round === now.round ? now : undefined;
}

/** A meeting of the team waits until somebody has taken a case in hand that cannot wait. */
export function isCalmEnough(state: Pick<CaseState, 'kinds' | 'namesHome' | 'acknowledged'>): boolean {
  return state.acknowledged !== undefined || !isUrgent(state);
}
