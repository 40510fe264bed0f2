import { acknowledgeBy } from './acknowledge-by.ts';
import { accepted, type Decision } from './decision.ts';
import { evolve } from './evolve.ts';
import { isUrgent } from './is-urgent.ts';
import type { Knowing } from './change-clocks.ts';
import { messageId, type PlannedMessage } from './messages.ts';
import { targetsWithNews } from './notifications.ts';
import type { CaseState } from './state.ts';

/**
 * A decision on an open case, and what follows where the facts that it changes make the case one that cannot wait: less
 * time to acknowledge, and word to those who have the case.
 */
export function withUrgency<Reason extends string>(
  before: CaseState,
  decision: Decision<Reason>,
  { now, settings }: Knowing,
): Decision<Reason> {
  if (decision.kind !== 'accepted' || isUrgent(before)) return decision;
  const after = decision.events.reduce((state, event) => evolve(state.id, state, { at: now, event }), before);
  if (!isUrgent(after) || after.status !== 'open') return decision;
  const sooner = acknowledgeBy(now, settings, true);
  const waits = after.acknowledged === undefined ? after.acknowledgeBy : undefined;
  const turned = {
    type: 'CaseTurnedUrgent',
    ...(waits !== undefined && sooner < waits ? { acknowledgeBy: sooner } : {}),
  } as const;
  return accepted([...decision.events, turned], [...decision.messages, ...wordOfUrgency(after)]);
}

/** A case that is corrected in between may turn urgent more than once. */
function wordOfUrgency(state: CaseState): readonly PlannedMessage[] {
  return targetsWithNews(state).map((to) => ({
    id: messageId(`notification-urgent-${state.changes}`, to),
    to,
    content: { kind: 'notification' },
    onDoubt: 'repeat-marked',
  }));
}
