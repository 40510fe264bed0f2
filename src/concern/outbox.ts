import type { PersonId } from '../organisation/ids.ts';
import type { Circumstances } from './decision.ts';
import type { Concern, Outgoing } from './concern.ts';
import type { ConcernMessage } from './messages.ts';

/** A concern with one message more. Its key follows from the concern and what it is of, so that it goes out once. */
function withMessage(
  concern: Concern,
  to: PersonId,
  message: ConcernMessage,
  { of, notBefore }: { readonly of: string; readonly notBefore: string },
): Concern {
  const key = keyOf(concern, message.what, of);
  const outgoing: Outgoing = { to, key, message, notBefore };
  return { ...concern, outbox: [...concern.outbox, outgoing] };
}

/** The key of a message in the notices, by what it is and what it is of. */
export function keyOf(
  { about, startedAt }: Pick<Concern, 'about' | 'startedAt'>,
  what: ConcernMessage['what'],
  of: string | number,
): string {
  return `concern-${about}-${startedAt}-${what}-${of}`;
}

/** To the person it is about: waits for the morning, except where there is danger. */
export function tellPersonConcerned(
  concern: Concern,
  message: ConcernMessage,
  of: string | number,
  { now, endOfQuiet }: Pick<Circumstances, 'now' | 'endOfQuiet'>,
  isUrgent = false,
): Concern {
  const notBefore = isUrgent ? now : endOfQuiet;
  return withMessage(concern, concern.about, message, { of: String(of), notBefore });
}

/** To anybody else: at once. */
export function tell(
  concern: Concern,
  to: PersonId,
  message: ConcernMessage,
  of: string | number,
  now: string,
): Concern {
  return withMessage(concern, to, message, { of: `${of}-${to}`, notBefore: now });
}
