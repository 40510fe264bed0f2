import type { MeetingKind } from '../../case/meeting-events.ts';
import { nextRound } from '../../case/plan-talk.ts';
import { meetingOf, upcoming } from '../../case/meetings.ts';
import type { CaseState } from '../../case/state.ts';
import { textsIn } from '../../texts/texts-in.ts';
import { invitationWay, meetingDetails, meetingKey } from '../meeting-details.ts';
import { suggestedTimes, type Busy } from '../meeting-times.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';
import { attendeesOf } from './attendees.ts';

type Ask = 'plan' | 'move' | 'cancel' | 'show';

/** One meeting as the leader sees it; what cannot be asked for any more is shown as it stands. */
export function meetingData(
  services: Services,
  state: CaseState,
  { meeting, ask, now, busy = [] }: { meeting: MeetingKind; ask: Ask; now: string; busy?: Busy },
) {
  const latest = meetingOf(state, meeting);
  const planned = upcoming(state, meeting);
  const isAhead = planned !== undefined && planned.time.start > now;
  const stage = stageOf(state, { meeting, ask, isAhead });
  const before = latest.status === 'approved' || latest.status === 'cancelled' ? latest : undefined;
  const wayThen = stage === 'plan' ? undefined : before?.way;
  return {
    caseId: state.id,
    meeting,
    round: roundOf(state, meeting, stage === 'plan'),
    changes: stage === 'plan' ? 0 : (before?.changes ?? 0),
    stage,
    ...(before === undefined || stage === 'plan' || stage === 'none' ? {} : { at: before.time }),
    times:
      stage === 'plan' || stage === 'move'
        ? [
            ...suggestedTimes(services, state, {
              meeting,
              now,
              busy,
              without: planned === undefined ? [] : [planned.time],
            }),
          ]
        : [],
    people: attendeesOf(services, state, meeting).map((person) => nameOf(services.organisation, person)),
    way: wayThen ?? invitationWay(services, meeting),
    ...(planned?.joins === undefined ? {} : { joins: planned.joins }),
    isWithdrawn: state.status === 'withdrawn',
    now,
  };
}

function stageOf(
  state: CaseState,
  { meeting, ask, isAhead }: { meeting: MeetingKind; ask: Ask; isAhead: boolean },
): 'plan' | 'move' | 'planned' | 'ask-cancel' | 'cancelled' | 'over' | 'none' {
  const latest = meetingOf(state, meeting);
  if (isAhead) {
    if (ask === 'cancel') return 'ask-cancel';
    return ask === 'move' && state.status !== 'withdrawn' ? 'move' : 'planned';
  }
  if (ask === 'plan' && state.status === 'open') return 'plan';
  if (latest.status === 'approved') return 'over';
  return latest.status === 'cancelled' ? 'cancelled' : 'none';
}

function roundOf(state: CaseState, meeting: MeetingKind, isNew: boolean): number {
  if (isNew && meeting !== 'group-talk') return nextRound(state, meeting);
  const latest = meetingOf(state, meeting);
  return latest.status === 'none' ? 1 : latest.round;
}

/** How many have said yes, no or nothing, where the calendar tells. The organiser's own yes is none of them. */
export async function answersTo(services: Services, state: CaseState, meeting: MeetingKind) {
  const planned = upcoming(state, meeting);
  if (services.calendar === undefined || planned?.way !== 'calendar') return undefined;
  const result = await services.calendar.answers(meetingKey(state.id, meeting, planned.round));
  if (result.kind !== 'answers') return undefined;
  const details = meetingDetails(services, state, { meeting, round: planned.round }, textsIn('da'));
  const all = (details?.guests ?? []).map(({ email }) => result.answers.get(email.toLowerCase()) ?? 'none');
  const count = (answer: string) => all.filter((each) => each === answer).length;
  const [accepted, declined] = [count('accepted'), count('declined')];
  return { accepted, declined, waiting: all.length - accepted - declined };
}
