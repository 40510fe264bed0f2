import type { PlannedMessage } from './messages.ts';
import type { CaseState } from './state.ts';

/** Whether a message waits while the person is left in peace, at night and on days off: what the clock sends, and news of dates. */
export function isLeftInPeace({ reporter }: CaseState, { to, content }: PlannedMessage): boolean {
  if (to.kind !== 'person' || to.person !== reporter) return false;
  return [
    'reminder',
    'anything-missing',
    'dates-changed',
    'follow-up',
    'joined',
    'collection-done',
    'contact-named',
  ].includes(content.kind);
}
