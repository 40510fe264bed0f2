import { debriefingApprovalCard } from '../../cards/debriefing-approval.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { decideAnswerDebriefing, decideProposeDebriefing } from '../../case/debriefing.ts';
import { handlerOf } from '../../case/handler.ts';
import type { MeetingTime } from '../../case/meeting-events.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { CaseState } from '../../case/state.ts';
import type { Reply } from '../../ports/turn.ts';
import { hasPart, presentIn } from '../access.ts';
import { invitationWay } from '../meeting-details.ts';
import { busyFor, suggestedTimes, type Busy } from '../meeting-times.ts';
import type { CommandOutcome } from '../run-command.ts';
import { debriefingData } from '../views/debriefing.ts';
import { afterCommand } from './case-actions.ts';
import { ownTimeFrom } from './own-time.ts';
import { onCase, runInTurn, type CaseClick } from './run-in-turn.ts';
import { refusePolitely } from './show-case.ts';
import { say, show, type TurnContext } from './turn-context.ts';

/** The leader wants the approval card now. It arrives as a message of its own. */
export async function planDebriefing(context: TurnContext, data: CaseClick): Promise<Reply> {
  const outcome = await propose(context, 'plan-debriefing', data);
  if (outcome.kind === 'refused' && outcome.reason === 'not-calm') return notCalm(context);
  return afterCommand(context, outcome);
}

/** None of the times fits: there are others, on the same card. */
export async function otherTimes(context: TurnContext, data: SubmitData<'other-times'>): Promise<Reply> {
  const outcome = await propose(context, 'other-times', data, data.round);
  if (outcome.kind === 'refused' && outcome.reason === 'not-calm') return notCalm(context);
  return present(context, outcome, roundNow(outcome.state) ?? data.round);
}

/** Why the team's meeting has to wait. */
export function notCalm(context: TurnContext): Promise<Reply> {
  return say(context, (texts) => texts.meetings.notCalm);
}

function propose(context: TurnContext, button: string, data: CaseClick, insteadOf?: number) {
  const { services, person: by } = context;
  let busy: Busy = [];
  return runInTurn(context, button, data, {
    inquire: async (head) => {
      // Nobody else's click makes the calendar work.
      const isLeader =
        head !== undefined && handlerOf(head.state) === by && hasPart(services, head.state, by);
      busy = isLeader ? await busyFor(services, head.state, 'group-talk') : [];
    },
    decide: onCase((state, now) =>
      decideProposeDebriefing(state, {
        by,
        times: suggestedTimes(services, state, {
          meeting: 'group-talk',
          now,
          busy,
          without: insteadOf === undefined ? [] : timesOf(state),
        }),
        ...(insteadOf === undefined ? {} : { insteadOf }),
      }),
    ),
  });
}

function timesOf({ debriefing }: CaseState): readonly MeetingTime[] {
  return debriefing.status === 'proposed' ? debriefing.times : [];
}

function roundNow(state: CaseState | undefined): number | undefined {
  return state === undefined || state.debriefing.status === 'none' ? undefined : state.debriefing.round;
}

/** The leader chooses a time, a suggested one or an own: the invitation goes out, once. */
export async function approveDebriefing(
  context: TurnContext,
  data: SubmitData<'approve-debriefing'>,
): Promise<Reply> {
  const state = (await context.services.cases.readHead(data.caseId))?.state;
  if (state === undefined) return refusePolitely(context);
  const own = ownTimeFrom(context, state, 'group-talk', data);
  if (own.kind === 'time')
    return answer(context, 'approve-debriefing', data, { own: own.time, lead: data.lead });
  if (own.kind === 'problem') return again(context, state, data, own.problem);
  return data.start === undefined
    ? again(context, state, data, 'incomplete')
    : answer(context, 'approve-debriefing', data, { start: data.start, lead: data.lead });
}

/** The leader says no to the proposal. */
export function declineDebriefing(
  context: TurnContext,
  data: SubmitData<'decline-debriefing'>,
): Promise<Reply> {
  return answer(context, 'decline-debriefing', data, {});
}

/** A stale, doubled or stranger's click shows how things stand and changes nothing. */
async function answer(
  context: TurnContext,
  verb: 'approve-debriefing' | 'decline-debriefing',
  data: SubmitData<'decline-debriefing'>,
  {
    start,
    own,
    lead,
  }: { readonly start?: string; readonly own?: MeetingTime; readonly lead?: PersonId | undefined },
): Promise<Reply> {
  const { services, person: by } = context;
  const invitationBy = invitationWay(services, 'group-talk');
  const { round } = data;
  const outcome = await runInTurn(context, verb, data, {
    decide: onCase((state, now) =>
      decideAnswerDebriefing(state, {
        by,
        round,
        start,
        own,
        lead,
        present: presentIn(services, state),
        now,
        invitationBy,
      }),
    ),
  });
  if (outcome.kind === 'refused' && outcome.reason === 'not-calm') return notCalm(context);
  return present(context, outcome, round);
}

async function present(context: TurnContext, outcome: CommandOutcome<string>, round: number): Promise<Reply> {
  const { services, person, now } = context;
  if (outcome.state === undefined || (outcome.kind === 'refused' && outcome.reason === 'not-allowed'))
    return refusePolitely(context);
  const data = await debriefingData(
    services,
    outcome.state,
    { reader: person, round, now },
    await context.texts,
  );
  return show(context, debriefingApprovalCard, data);
}

/** The card again, with what was written and what is wrong with it. */
async function again(
  context: TurnContext,
  state: CaseState,
  { round, date, time }: SubmitData<'approve-debriefing'>,
  problem: 'past' | 'incomplete' | 'outside-hours',
): Promise<Reply> {
  const { services, person, now } = context;
  if (handlerOf(state) !== person || !hasPart(services, state, person)) return refusePolitely(context);
  return show(context, debriefingApprovalCard, {
    ...(await debriefingData(services, state, { reader: person, round, now }, await context.texts)),
    problem,
    ...(date === undefined ? {} : { date }),
    ...(time === undefined ? {} : { time }),
  });
}
