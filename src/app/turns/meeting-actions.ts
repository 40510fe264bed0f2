import { Temporal } from 'temporal-polyfill';
import { debriefingApprovalCard } from '../../cards/debriefing-approval.ts';
import { meetingCard } from '../../cards/meeting.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { decideCancelMeeting, decideMoveMeeting } from '../../case/change-meeting.ts';
import { refused } from '../../case/decision.ts';
import { handlerOf } from '../../case/handler.ts';
import type { MeetingKind } from '../../case/meeting-events.ts';
import { isCalmEnough, upcoming } from '../../case/meetings.ts';
import { decidePlanTalk } from '../../case/plan-talk.ts';
import type { CaseState } from '../../case/state.ts';
import type { Reply } from '../../ports/turn.ts';
import { hasPart } from '../access.ts';
import { invitationWay } from '../meeting-details.ts';
import { busyFor, timeFrom, withoutOwn } from '../meeting-times.ts';
import { agreedForMeeting } from '../views/agreed.ts';
import { debriefingData } from '../views/debriefing.ts';
import { answersTo, meetingData } from '../views/meeting.ts';
import { notCalm, planDebriefing } from './debriefing-actions.ts';
import { ownTimeFrom } from './own-time.ts';
import { onCase, runInTurn, type CaseClick } from './run-in-turn.ts';
import { refusePolitely } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/** The meeting as it stands, with who comes; where there is none yet, times for it. */
export async function showMeeting(context: TurnContext, data: SubmitData<'show-meeting'>): Promise<Reply> {
  const { meeting } = data;
  const state = await handled(context, data);
  if (state === undefined) return refusePolitely(context);
  const isPlanned = upcoming(state, meeting) !== undefined;
  if (meeting === 'group-talk' && !isPlanned && state.status === 'open')
    return planTeam(context, state, data);
  return present(context, state, meeting, isPlanned ? 'show' : 'plan');
}

/** The proposal that waits for an answer, or a new one. */
async function planTeam(context: TurnContext, state: CaseState, data: CaseClick): Promise<Reply> {
  const { services, person, now } = context;
  if (!isCalmEnough(state)) return notCalm(context);
  const { caseId, commandId } = data;
  if (state.debriefing.status !== 'proposed') return planDebriefing(context, { caseId, commandId });
  const { round } = state.debriefing;
  const open = await debriefingData(services, state, { reader: person, round, now }, await context.texts);
  return show(context, debriefingApprovalCard, open);
}

/** A new time, or whether it is really to be cancelled, is asked for first. */
export async function askMeeting(context: TurnContext, data: SubmitData<'ask-meeting'>): Promise<Reply> {
  const state = await handled(context, data);
  if (state === undefined) return refusePolitely(context);
  const isThisOne = upcoming(state, data.meeting, data.round) !== undefined;
  return present(context, state, data.meeting, isThisOne ? data.ask : 'show');
}

/** Plans a talk, or moves a meeting, to a suggested time or the leader's own. */
export async function setMeeting(context: TurnContext, data: SubmitData<'set-meeting'>): Promise<Reply> {
  const { services, person: by } = context;
  const { meeting, round, changes } = data;
  const before = await handled(context, data);
  if (before === undefined) return refusePolitely(context);
  const isMove = upcoming(before, meeting, round) !== undefined;
  const own = ownTimeFrom(context, before, meeting, data);
  if (own.kind === 'problem') return again(context, before, data, isMove, own.problem);
  const { start } = data;
  const suggested = start === undefined ? undefined : timeFrom(Temporal.Instant.from(start), meeting);
  const time = own.kind === 'time' ? own.time : suggested;
  if (time === undefined) return again(context, before, data, isMove, 'incomplete');
  const way = invitationWay(services, meeting);
  const outcome = await runInTurn(context, 'set-meeting', data, {
    decide: onCase((state, now) => {
      const change = { by, meeting, round, changes, time, way, now };
      if (upcoming(state, meeting, round) !== undefined && (isMove || meeting === 'group-talk'))
        return decideMoveMeeting(state, change);
      return meeting === 'group-talk'
        ? refused('out-of-date')
        : decidePlanTalk(state, { by, meeting, round, time, way, now });
    }),
  });
  if (outcome.state === undefined || (outcome.kind === 'refused' && outcome.reason === 'not-allowed'))
    return refusePolitely(context);
  if (outcome.kind === 'refused' && outcome.reason === 'time-has-passed')
    return again(context, outcome.state, data, isMove, 'past');
  return present(context, outcome.state, meeting, 'show');
}

/** Cancels the meeting for everybody who was invited. */
export async function cancelMeeting(
  context: TurnContext,
  data: SubmitData<'cancel-meeting'>,
): Promise<Reply> {
  const { services, person: by } = context;
  const { meeting, round, changes } = data;
  const way = invitationWay(services, meeting);
  const outcome = await runInTurn(context, 'cancel-meeting', data, {
    decide: onCase((state, now) => decideCancelMeeting(state, { by, meeting, round, changes, way, now })),
  });
  if (outcome.state === undefined || (outcome.kind === 'refused' && outcome.reason === 'not-allowed'))
    return refusePolitely(context);
  return present(context, outcome.state, meeting, 'show');
}

/** The case, for who handles it now; for everybody else there is nothing to plan. */
async function handled(
  { services, person }: TurnContext,
  { caseId }: Pick<SubmitData<'show-meeting'>, 'caseId'>,
): Promise<CaseState | undefined> {
  const state = (await services.cases.readHead(caseId))?.state;
  if (state === undefined || handlerOf(state) !== person) return undefined;
  return hasPart(services, state, person) ? state : undefined;
}

type Ask = Parameters<typeof meetingData>[2]['ask'];

async function present(
  context: TurnContext,
  state: CaseState,
  meeting: MeetingKind,
  ask: Ask,
): Promise<Reply> {
  const { services, now } = context;
  const isChoosing = ask === 'plan' || ask === 'move';
  const busy = isChoosing ? withoutOwn(await busyFor(services, state, meeting), state, meeting) : [];
  const answers = ask === 'show' ? await answersTo(services, state, meeting) : undefined;
  return show(context, meetingCard, {
    ...meetingData(services, state, { meeting, ask, now, busy }),
    ...(isChoosing ? await agreed(context, state, meeting) : {}),
    ...(answers === undefined ? {} : { answers }),
  });
}

/** What the unit's plan says, for the card that asks for a time. */
async function agreed({ services, texts }: TurnContext, state: CaseState, meeting: MeetingKind) {
  return { agreed: await agreedForMeeting(services, state, meeting, await texts) };
}

/** The card again, with what was written and what is wrong with it. */
async function again(
  context: TurnContext,
  state: CaseState,
  { meeting, date, time }: SubmitData<'set-meeting'>,
  isMove: boolean,
  problem: 'past' | 'incomplete' | 'outside-hours',
): Promise<Reply> {
  const { services, now } = context;
  return show(context, meetingCard, {
    ...meetingData(services, state, { meeting, ask: isMove ? 'move' : 'plan', now }),
    ...(await agreed(context, state, meeting)),
    problem,
    ...(date === undefined ? {} : { date }),
    ...(time === undefined ? {} : { time }),
  });
}
