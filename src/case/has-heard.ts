import { openCollection } from './collection.ts';
import { messageId, type MessageTarget } from './messages.ts';
import type { CaseState } from './state.ts';

/** Whoever was never reached need not hear that it is over. */
export function isRequestSent({ deliveries }: CaseState, to: MessageTarget, round: number): boolean {
  const status = deliveries[messageId(`collect-evidence-${round}`, to)]?.status;
  return status === 'sent' || status === 'doubt';
}

/** Whoever never heard of the case is not told that it was withdrawn. The channel speaks to the leader. */
export function hasHeard(state: CaseState, to: MessageTarget): boolean {
  const isLeader = state.told.some(
    ({ person, as }) => as === 'leader' && to.kind === 'person' && person === to.person,
  );
  // Whoever keeps nothing any more hears nothing more of the case.
  const task = openCollection(state);
  if (task !== undefined && isRequestSent(state, to, task.round)) return true;
  const heardIn: MessageTarget[] = isLeader ? [to, { kind: 'channel', unit: state.unit }] : [to];
  return heardIn.some((place) => {
    const status = state.deliveries[messageId('notification', place)]?.status;
    return status === 'sent' || status === 'doubt';
  });
}
