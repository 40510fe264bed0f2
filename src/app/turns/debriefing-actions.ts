import { debriefingApprovalCard } from '../../cards/debriefing-approval.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { decideAnswerDebriefing, decideProposeDebriefing } from '../../case/debriefing.ts';
import type { Reply } from '../../ports/turn.ts';
import { suggestedTimes } from '../meeting-times.ts';
import { debriefingData } from '../views/debriefing.ts';
import { afterCommand } from './case-actions.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/** The leader wants the approval card now. It arrives as a message of its own. */
export async function planDebriefing(
  context: TurnContext,
  data: SubmitData<'plan-debriefing'>,
): Promise<Reply> {
  const outcome = await runInTurn(context, 'plan-debriefing', data, {
    decide: onCase((state, now) =>
      decideProposeDebriefing(state, {
        by: context.person,
        times: suggestedTimes(context.services, state.unit, now),
      }),
    ),
  });
  return afterCommand(context, outcome);
}

/** The leader chooses a time: the invitation goes out, once. */
export function approveDebriefing(
  context: TurnContext,
  data: SubmitData<'approve-debriefing'>,
): Promise<Reply> {
  return answer(context, 'approve-debriefing', data, data.start);
}

/** The leader says no to the proposal. */
export function declineDebriefing(
  context: TurnContext,
  data: SubmitData<'decline-debriefing'>,
): Promise<Reply> {
  return answer(context, 'decline-debriefing', data, undefined);
}

/** A stale, doubled or stranger's click shows how things stand and changes nothing. */
async function answer(
  context: TurnContext,
  verb: 'approve-debriefing' | 'decline-debriefing',
  data: SubmitData<'decline-debriefing'>,
  start: string | undefined,
): Promise<Reply> {
  const { services, person } = context;
  const invitationBy = services.workflow.handles('debriefing.invite') ? 'workflow' : 'calendar-file';
  const outcome = await runInTurn(context, verb, data, {
    decide: onCase((state, now) =>
      decideAnswerDebriefing(state, { by: person, round: data.round, start, now, invitationBy }),
    ),
  });
  if (outcome.state === undefined || (outcome.kind === 'refused' && outcome.reason === 'not-allowed'))
    return refusePolitely(context);
  return show(
    context,
    debriefingApprovalCard,
    debriefingData(services, outcome.state, { round: data.round, now: context.now }),
  );
}
