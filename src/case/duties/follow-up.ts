import type { FollowUpState } from '../follow-up.ts';
import { openFollowUp } from '../follow-up.ts';
import { messageId, type PlannedMessage } from '../messages.ts';
import type { CaseState } from '../state.ts';
import { afterQuiet, noPart, type Duty, type Part, type Wake } from './duty.ts';

/** Asks the person how it goes, and whether facts have changed: each question once and one nudge, then silence. */
export const followUp: Duty = { due, act };

function due(state: CaseState): string | undefined {
  if (state.followUpsStopped || state.death !== undefined) return undefined;
  const next = state.followUps.find(({ status }) => status === 'planned')?.at;
  return [next, nudge(state)?.nudgeAt].filter((at) => at !== undefined).sort()[0];
}

/** Of several that are due at once, only the last is asked. */
function act(state: CaseState, wake: Wake): Part {
  const dueAt = due(state);
  if (dueAt === undefined || dueAt > wake.now) return noPart;
  const planned = state.followUps.filter(({ status, at }) => status === 'planned' && at <= wake.now);
  const last = planned.at(-1);
  if (last !== undefined)
    return {
      events: planned.map(({ day }) => ({ type: 'FollowUpWasDue', day, isNudge: false })),
      messages: [question(state, last, `follow-up-${last.day}`, wake)],
    };
  const again = nudge(state);
  if (again === undefined) return noPart;
  return {
    events: [{ type: 'FollowUpWasDue', day: again.day, isNudge: true }],
    messages: [question(state, again, `follow-up-${again.day}-nudge`, wake)],
  };
}

function nudge({ followUps }: CaseState): FollowUpState | undefined {
  const open = openFollowUp(followUps);
  return open?.status === 'asked' && open.nudgeAt !== undefined ? open : undefined;
}

function question({ reporter }: CaseState, { day }: FollowUpState, step: string, wake: Wake): PlannedMessage {
  const to = { kind: 'person', person: reporter } as const;
  return {
    id: messageId(step, to),
    to,
    content: { kind: 'follow-up', day },
    onDoubt: 'hold',
    ...afterQuiet(wake),
  };
}
