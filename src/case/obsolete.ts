import type { PlannedMessage } from './messages.ts';
import type { CaseState } from './state.ts';

/**
 * Whether a message has lost its point while it waited: the deadline is met, the case was withdrawn or closed.
 * It is then dropped, not sent: done, withdrawn and moved deadlines never remind.
 */
export function isObsolete(state: CaseState, { content, replaces }: PlannedMessage): boolean {
  switch (content.kind) {
    case 'notification':
      return replaces === undefined && state.status === 'withdrawn';
    case 'reminder':
      return !state.deadlines.some(
        ({ record, status }) =>
          record.rule === content.rule &&
          status === 'running' &&
          record.reminders.some(({ at }) => at === content.due),
      );
    case 'debriefing-approval':
      return (
        state.status !== 'open' ||
        state.debriefing.status !== 'proposed' ||
        state.debriefing.round !== content.round
      );
    case 'anything-missing':
    case 'closing-approval':
    case 'seen':
      return state.status !== 'open';
    case 'debriefing-invitation':
    case 'debriefing-planned':
      return state.status === 'withdrawn';
    case 'lacks-something':
      return state.status !== 'open' || state.lacksSomething !== true;
    case 'withdrawn':
      return !anyoneWasNotified(state);
    case 'closed':
      return false;
  }
}

/** Whoever never heard of the case is not told that it was withdrawn. */
function anyoneWasNotified(state: CaseState): boolean {
  return Object.entries(state.deliveries).some(
    ([id, { status }]) => id.startsWith('notification.') && status !== 'failed',
  );
}
