import type { Temporal } from 'temporal-polyfill';
import type { Clock } from '../ports/clock.ts';

const minutesBetween = 60;
/** So many conversations are remembered; beyond that the oldest is answered once more. */
const mostConversations = 1000;

/**
 * Whether a message in a channel or group chat may be answered with the neutral line: at most once an hour, because the
 * line that stands there says it to the next one too. Each process remembers for itself: a line too many after a restart
 * harms nobody.
 */
export function neutralLines(clock: Clock): (conversationId: string) => boolean {
  const said = new Map<string, Temporal.Instant>();
  return (conversationId) => {
    const now = clock.now();
    const before = said.get(conversationId);
    if (before !== undefined && now.since(before).total('minutes') < minutesBetween) return false;
    said.delete(conversationId);
    said.set(conversationId, now);
    const [oldest] = said.keys();
    if (said.size > mostConversations && oldest !== undefined) said.delete(oldest);
    return true;
  };
}
