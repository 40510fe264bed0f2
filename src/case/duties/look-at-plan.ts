import type { PersonId } from '../../organisation/ids.ts';
import { handlerOf } from '../handler.ts';
import { messageId, type PlannedMessage } from '../messages.ts';
import { agreementOf, type Agreement } from '../plan-state.ts';
import type { CaseState } from '../state.ts';
import { wordOfJoining } from '../word-of-joining.ts';
import { afterQuiet, noPart, type Duty, type Part, type Wake } from './duty.ts';
import { isNew, standInFor } from './reminder-audience.ts';

/**
 * On the day that leader and person agreed on, the leader is reminded once to look at the plan, and the person is asked
 * how it goes. Whoever stands in for the leader is reminded in their place, as of tasks. A version that is saved before
 * that day takes the reminder along.
 */
export const lookAtPlan: Duty = { due, act };

/** Where nobody handles the case it waits until somebody does; after a death nobody asks how the plan goes. */
function due(state: CaseState): string | undefined {
  return state.death === undefined && handlerOf(state) !== undefined
    ? agreementOf(state)?.remindAt
    : undefined;
}

function act(state: CaseState, wake: Wake): Part {
  const dueAt = due(state);
  const [agreement, handler] = [agreementOf(state), handlerOf(state)];
  if (dueAt === undefined || dueAt > wake.now || agreement === undefined || handler === undefined)
    return noPart;
  const { version } = agreement;
  const standIn = standInFor(state, handler, wake);
  const joins = standIn !== undefined && isNew(state, standIn) ? [standIn] : [];
  return {
    events: [
      { type: 'ActionPlanWasDue', version },
      ...joins.map((join) => ({ type: 'StandInWasTold' as const, ...join })),
    ],
    messages: [
      ...joins.flatMap(({ to }) => wordOfJoining(state, to, wake)),
      messageTo(handler, { kind: 'plan-due', version }, wake),
      ...(standIn === undefined
        ? []
        : [messageTo(standIn.to, { kind: 'plan-due', version, owner: handler }, wake)]),
      ...(isAsked(state, agreement) ? [messageTo(state.reporter, { kind: 'plan-ask', version }, wake)] : []),
    ],
  };
}

function messageTo(
  person: PersonId,
  content: Extract<PlannedMessage['content'], { kind: 'plan-due' | 'plan-ask' }>,
  wake: Wake,
): PlannedMessage {
  const to = { kind: 'person', person } as const;
  return {
    id: messageId(`${content.kind}-${String(content.version)}`, to),
    to,
    content,
    onDoubt: 'hold',
    ...afterQuiet(wake),
  };
}

/** Whoever wants no questions, or has said already that the plan does not fit, is not asked. */
function isAsked({ followUpsStopped }: CaseState, { talkWanted }: Agreement): boolean {
  return !followUpsStopped && talkWanted !== true;
}
