import type { PlannedMessage } from './messages.ts';
import type { CaseState } from './state.ts';
import { waitsForReturn } from './word-to-absent.ts';

/**
 * Whether a message waits at night and on days off: what the clock sends to the person, and news of dates; and the word to
 * whoever was away, who has nothing to do because of it.
 */
export function isLeftInPeace(
  { reporter }: CaseState,
  { to, content }: Pick<PlannedMessage, 'to' | 'content'>,
): boolean {
  if (waitsForReturn({ to, content }) !== undefined) return true;
  if (to.kind !== 'person' || to.person !== reporter) return false;
  return [
    'reminder',
    'anything-missing',
    'dates-changed',
    'follow-up',
    'joined',
    'collection-done',
    'contact-named',
    'contact-over',
  ].includes(content.kind);
}
