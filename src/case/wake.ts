import { accepted, nothing, type Decision } from './decision.ts';
import { askReporter } from './duties/ask-reporter.ts';
import { askNext } from './duties/ask-next.ts';
import type { Duty, Part, Wake } from './duties/duty.ts';
import { followUp } from './duties/follow-up.ts';
import { holdMeetings } from './duties/hold-meetings.ts';
import { remindCollector } from './duties/remind-collector.ts';
import { lookAtPlan } from './duties/look-at-plan.ts';
import { lookAgain } from './duties/look-again.ts';
import { takeNextStep } from './duties/take-next-step.ts';
import { proposeDebriefing } from './duties/propose-debriefing.ts';
import { remindOfTasks } from './duties/remind-of-tasks.ts';
import { proposeApprovals } from './duties/propose-approvals.ts';
import { remindOfDeadlines } from './duties/remind-of-deadlines.ts';
import { evolve } from './evolve.ts';
import type { PlannedMessage } from './messages.ts';
import type { CaseState } from './state.ts';

/** In the order in which their messages go out. */
const duties: readonly Duty[] = [
  askNext,
  remindOfDeadlines,
  remindOfTasks,
  lookAgain,
  takeNextStep,
  lookAtPlan,
  proposeApprovals,
  proposeDebriefing,
  holdMeetings,
  askReporter,
  followUp,
  remindCollector,
];

/** Everything that has become due by now; nothing for a case that has ended. Woken twice, the second time finds nothing. */
export function decideWake(state: CaseState, wake: Wake): Decision {
  if (state.status !== 'open') return nothing;
  const parts = inTurn(state, wake);
  const events = parts.flatMap((part) => part.events);
  const messages = parts.flatMap((part) => part.messages).filter((message) => !isToTheDead(state, message));
  return events.length === 0 ? nothing : accepted(events, messages);
}

function isToTheDead({ death, reporter }: CaseState, { to }: PlannedMessage): boolean {
  return death !== undefined && to.kind === 'person' && to.person === reporter;
}

/** Each duty sees what the one before has decided: whoever has just been asked is reminded too. */
function inTurn(state: CaseState, wake: Wake): readonly Part[] {
  let latest = state;
  return duties.map(({ act }) => {
    const part = act(latest, wake);
    latest = part.events.reduce(
      (before, event) => evolve(before.id, before, { at: wake.now, event }),
      latest,
    );
    return part;
  });
}

/** The next instant at which the case has something to do; nothing when it only waits for people. */
export function nextDue(state: CaseState): string | undefined {
  if (state.status !== 'open') return undefined;
  const dates = duties.map(({ due }) => due(state)).filter((date) => date !== undefined);
  return dates.sort()[0];
}
