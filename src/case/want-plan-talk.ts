import type { PersonId } from '../organisation/ids.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import { handlerOf } from './handler.ts';
import { messageId } from './messages.ts';
import { agreementOf } from './plan-state.ts';
import type { CaseState } from './state.ts';

/** The person says that the plan does not fit, of the version that the card shows. */
export interface WantPlanTalk {
  readonly by: PersonId;
  readonly version: number;
}

/**
 * The leader hears that the person would like to talk about the plan, once a version and not why. Where nobody handles
 * the case, whoever does later sees it on the plan.
 */
export function decideWantPlanTalk(
  state: CaseState,
  { by, version }: WantPlanTalk,
): Decision<'not-allowed' | 'ended' | 'out-of-date'> {
  if (by !== state.reporter) return refused('not-allowed');
  const agreement = agreementOf(state);
  if (agreement?.version !== version) return refused('out-of-date');
  if (agreement.talkWanted === true) return nothing;
  if (state.status !== 'open') return refused('ended');
  const person = handlerOf(state);
  const to = person === undefined ? [] : [{ kind: 'person', person } as const];
  return accepted(
    [{ type: 'PlanTalkWasWanted', by, version }],
    to.map((target) => ({
      id: messageId(`plan-talk-${String(version)}`, target),
      to: target,
      content: { kind: 'plan-talk' },
      onDoubt: 'repeat-marked',
    })),
  );
}
